package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.facts.Call;
import dev.ringfence.boundary.facts.CodeBase;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.MethodFacts;
import dev.ringfence.boundary.facts.MethodFacts.Modifier;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import dev.ringfence.boundary.hierarchy.Hierarchy;
import dev.ringfence.boundary.hierarchy.Supertype;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Follows calls through the bodies that are in sight: to the method that is named, and to those
 * that override it in any known subtype of the receiver. Within a body that is run by an object of
 * a known type, what the object calls of itself is looked up in that type, so that a template
 * method does not lead to everybody's steps.
 *
 * <p>A method of one of the JDK's own types leads nowhere, since anybody may implement those.
 * Answers are kept; safe for use by several threads if the code base is.
 */
final class CallGraph {

  private final CodeBase codeBase;
  private final Hierarchy hierarchy;
  private final Map<Signature, List<Call>> callsOf = new ConcurrentHashMap<>();
  private final Map<Dispatch, List<Body>> dispatches = new ConcurrentHashMap<>();
  private final Map<Body, CallSearch.Node> nodes = new ConcurrentHashMap<>();

  CallGraph(CodeBase codeBase, Hierarchy hierarchy) {
    this.codeBase = codeBase;
    this.hierarchy = hierarchy;
  }

  /**
   * The body of a method, as an object of some type runs it.
   *
   * @param self that type; of a static method the type that declares it
   */
  record Body(Signature method, TypeName self) {}

  /** A method that may be overridden, called on some object of a type. */
  private record Dispatch(Signature method, TypeName receiver) {}

  /**
   * A call on the way.
   *
   * @param in the body that makes it; null if the code that is followed makes it itself
   * @param before the call that led into that body; null if the way begins here
   */
  record Step(Call call, @Nullable Body in, @Nullable Step before) {

    /** The way up to this call, which is the last. */
    List<Step> way() {
      Deque<Step> way = new ArrayDeque<>();
      for (Step step = this; step != null; step = step.before) {
        way.addFirst(step);
      }
      return List.copyOf(way);
    }
  }

  /** The steps with which some code begins. */
  static List<Step> stepsOf(List<Call> code) {
    return code.stream().map(call -> new Step(call, null, null)).toList();
  }

  /** The steps with which a body begins. */
  List<Step> stepsOf(Body body) {
    return callsOf(body.method()).stream().map(call -> new Step(call, body, null)).toList();
  }

  /** What a body may run; empty if it is out of sight. */
  List<Call> callsOf(Signature method) {
    List<Call> known = callsOf.get(method);
    if (known == null) {
      known = List.copyOf(codeBase.callsOf(method));
      callsOf.put(method, known);
    }
    return known;
  }

  /** The nearest call that is wanted; of several that are equally near, the first in the source. */
  Optional<Step> nearest(List<Step> start, Predicate<Call> wanted) {
    return nearest(start, wanted, body -> true);
  }

  /** As {@link #nearest(List, Predicate)}, through only such bodies as may be entered. */
  Optional<Step> nearest(List<Step> start, Predicate<Call> wanted, Predicate<Body> mayEnter) {
    return new CallSearch(this, wanted, mayEnter, 1).from(start).stream().findFirst();
  }

  /** Every call that is wanted, the nearest first. */
  List<Step> all(List<Step> start, Predicate<Call> wanted) {
    return new CallSearch(this, wanted, body -> true, Integer.MAX_VALUE).from(start);
  }

  /** The one node of a body. */
  CallSearch.Node node(Body body) {
    return nodes.computeIfAbsent(body, key -> new CallSearch.Node(key, callsOf(key.method())));
  }

  /** The bodies that a call may enter, by the name of the object's type. */
  List<Body> bodiesOf(Call call, @Nullable Body caller) {
    Signature target = call.target();
    TypeFacts declaring = find(target.declaringType());
    if (declaring == null) {
      return List.of();
    }
    Optional<MethodFacts> method =
        declaring.methods().stream().filter(candidate -> isNamedBy(target, candidate)).findFirst();
    if (method.isEmpty()
        || !method.get().isOverridable()
        || isSuper(target, method.get(), caller)) {
      TypeName self =
          caller != null && isA(caller.self(), declaring.name()) ? caller.self() : declaring.name();
      return List.of(new Body(target, self));
    }
    TypeFacts receiver = find(call.receiver());
    if (receiver == null) {
      return List.of();
    }
    if (caller != null && isOwn(call, receiver, caller)) {
      return Stream.ofNullable(find(caller.self()))
          .flatMap(self -> bodyIn(self, method.get(), declaring).stream())
          .toList();
    }
    Dispatch dispatch = new Dispatch(target, receiver.name());
    List<Body> known = dispatches.get(dispatch);
    if (known == null) {
      known =
          receivers(receiver).stream()
              .flatMap(each -> bodyIn(each, method.get(), declaring).stream())
              .distinct()
              .toList();
      dispatches.put(dispatch, known);
    }
    return known;
  }

  /** The body that an object of a type runs when a method is called on it. */
  private Optional<Body> bodyIn(TypeFacts type, MethodFacts method, TypeFacts declaring) {
    List<Supertype> upwards =
        new ArrayList<>(List.of(new Supertype(TypeUse.of(type.name()), type)));
    upwards.addAll(hierarchy.supertypesOf(type));
    Set<List<String>> wanted = new HashSet<>(Set.of(method.erasedParameters()));
    upwards.stream()
        .filter(above -> above.name().equals(declaring.name()))
        .forEach(above -> wanted.add(hierarchy.erasedParameters(method, above)));
    return upwards.stream()
        .flatMap(above -> implementations(above, method.name(), wanted))
        .findFirst()
        .map(implementation -> new Body(implementation, type.name()));
  }

  private Stream<Signature> implementations(
      Supertype type, String name, Set<List<String>> parameters) {
    TypeFacts facts = type.facts();
    return facts == null
        ? Stream.empty()
        : facts.methods().stream()
            .filter(candidate -> candidate.name().equals(name) && candidate.isOverridable())
            .filter(candidate -> !candidate.modifiers().contains(Modifier.ABSTRACT))
            .filter(
                candidate ->
                    parameters.contains(candidate.erasedParameters())
                        || parameters.contains(hierarchy.erasedParameters(candidate, type)))
            .map(candidate -> signature(facts, candidate));
  }

  static Signature signature(TypeFacts type, MethodFacts method) {
    return new Signature(
        type.name(),
        method.name(),
        method.parameters().size(),
        method.erasedParameters(),
        method.returnType().erasure());
  }

  /** Whether the running object calls it of itself, though not to hand its own call on. */
  private boolean isOwn(Call call, TypeFacts receiver, Body caller) {
    return !isCalledLike(call.target(), caller) && isA(caller.self(), receiver.name());
  }

  /** The types whose objects may receive a call on a type, that type itself first. */
  private List<TypeFacts> receivers(TypeFacts receiver) {
    if (receiver.name().packageName().startsWith("java.")) {
      return List.of();
    }
    if (receiver.kind() == TypeFacts.Kind.RECORD) {
      return List.of(receiver);
    }
    List<TypeFacts> concrete =
        Stream.concat(
                Stream.of(receiver),
                hierarchy.subtypesOf(receiver.name()).stream()
                    .sorted(Comparator.comparing(TypeFacts::name)))
            .filter(type -> !type.isAbstract())
            .toList();
    return concrete.isEmpty() ? List.of(receiver) : concrete;
  }

  /** A call of the overridden method, but not of an abstract one: that is another object's. */
  private boolean isSuper(Signature target, MethodFacts method, @Nullable Body caller) {
    return caller != null
        && isCalledLike(target, caller)
        && !method.modifiers().contains(Modifier.ABSTRACT)
        && !target.declaringType().equals(caller.method().declaringType())
        && isA(caller.method().declaringType(), target.declaringType());
  }

  private static boolean isCalledLike(Signature target, Body caller) {
    return target.name().equals(caller.method().name())
        && target.arity() == caller.method().arity();
  }

  private boolean isA(TypeName type, TypeName supertype) {
    if (type.equals(supertype)) {
      return true;
    }
    TypeFacts facts = find(type);
    return facts != null
        && hierarchy.supertypesOf(facts).stream().anyMatch(above -> above.name().equals(supertype));
  }

  private static boolean isNamedBy(Signature target, MethodFacts method) {
    return !target.name().equals(Member.CONSTRUCTOR)
        && method.name().equals(target.name())
        && method.erasedParameters().equals(target.erasedParameters());
  }

  private @Nullable TypeFacts find(TypeName name) {
    return name.isResolved() ? hierarchy.find(name) : null;
  }
}
