package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.contract.EventsLock;
import dev.ringfence.boundary.domain.DomainMap;
import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.Call;
import dev.ringfence.boundary.facts.CodeBase;
import dev.ringfence.boundary.facts.Evidence;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.flow.EventFlow;
import dev.ringfence.boundary.hierarchy.Hierarchy;
import dev.ringfence.boundary.hierarchy.Supertype;
import dev.ringfence.boundary.vocabulary.MethodNames;
import dev.ringfence.boundary.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What rules may ask: to whom a package belongs, what a type is in the words of the code base, and
 * what stands above it. Safe for use by several threads if the code base is.
 */
public final class Program {

  private final DomainMap domains;
  private final Vocabulary vocabulary;
  private final Hierarchy hierarchy;
  private final CallGraph callGraph;
  private final Supplier<EventsLock> promised;
  private final Map<TypeName, WorkerRole> roles = new ConcurrentHashMap<>();
  private final Map<TypeName, Boolean> events = new ConcurrentHashMap<>();
  private final TreeMap<TypeName, SortedSet<TypeName>> missing = new TreeMap<>();
  private @Nullable FlowOf lastFlow;

  /** The last flow asked for: the rules about events ask one after the other for the same. */
  private record FlowOf(Evidence evidence, EventFlow flow) {}

  /**
   * What a type is.
   *
   * @param isWorker whether it runs work for its domain
   * @param isDedicated whether it is nothing else, so that all its methods count
   * @param runBy the methods that run it; empty if any does
   */
  record WorkerRole(boolean isWorker, boolean isDedicated, Set<String> runBy) {
    private static final WorkerRole NONE = new WorkerRole(false, false, Set.of());

    boolean isRunBy(String method) {
      return runBy.isEmpty() || runBy.contains(method);
    }
  }

  /**
   * The program that {@code codeBase} shows, in the light of a map and a vocabulary, where no
   * event's schema has been promised.
   */
  public Program(DomainMap domains, Vocabulary vocabulary, CodeBase codeBase) {
    this(domains, vocabulary, codeBase, () -> EventsLock.NONE);
  }

  /**
   * The same with what has been promised.
   *
   * @param promised asked when it is first needed; what it throws is passed on
   */
  public Program(
      DomainMap domains, Vocabulary vocabulary, CodeBase codeBase, Supplier<EventsLock> promised) {
    this.domains = domains;
    this.vocabulary = vocabulary;
    this.hierarchy = new Hierarchy(codeBase);
    this.callGraph = new CallGraph(codeBase, hierarchy);
    this.promised = promised;
  }

  /** The same map and vocabulary over other types. */
  public Program over(CodeBase codeBase) {
    return new Program(domains, vocabulary, codeBase, promised);
  }

  /** To whom a type belongs. */
  public Territory territoryOf(TypeName type) {
    return domains.territoryOf(type.packageName());
  }

  /** Whether a type lives in a domain, and that is another territory than {@code from}. */
  boolean isForeign(TypeName type, Territory from) {
    Territory home = territoryOf(type);
    return home instanceof Territory.Domain && !home.equals(from);
  }

  DomainMap domains() {
    return domains;
  }

  /** Whether the schema of any event has been promised. */
  public boolean promisesSchemas() {
    return promised().isWritten();
  }

  /** The schemas of events that have been promised. */
  EventsLock promised() {
    return promised.get();
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Hierarchy hierarchy() {
    return hierarchy;
  }

  CallGraph callGraph() {
    return callGraph;
  }

  /** The way of events through a code base. */
  @SuppressWarnings("ReferenceEquality") // comparing whole code bases would cost more than it saves
  public synchronized EventFlow eventFlow(Evidence evidence) {
    if (lastFlow == null || lastFlow.evidence() != evidence) {
      lastFlow = new FlowOf(evidence, EventFlowReader.read(evidence, this));
    }
    return lastFlow.flow();
  }

  /** All supertypes of a type; those that cannot be looked up are noted as missing. */
  List<Supertype> supertypesOf(TypeFacts type) {
    List<Supertype> supertypes = hierarchy.supertypesOf(type);
    supertypes.stream().filter(this::isMissing).forEach(above -> note(above.name(), type.name()));
    return supertypes;
  }

  /** Whether nothing is known above a supertype, and nothing of it is said by the vocabulary. */
  boolean isMissing(Supertype supertype) {
    return supertype.facts() == null
        && !supertype.name().packageName().startsWith("java.")
        && !vocabulary.isWorkerType(supertype.name().qualifiedName())
        && !vocabulary.eventTypes().contains(supertype.name().qualifiedName());
  }

  private void note(TypeName supertype, TypeName type) {
    synchronized (missing) {
      missing.computeIfAbsent(supertype, key -> new TreeSet<>()).add(type);
    }
  }

  /** The supertypes that could not be looked up so far, sorted by name. */
  public List<MissingSupertype> missingSupertypes() {
    synchronized (missing) {
      return missing.entrySet().stream()
          .map(
              entry ->
                  new MissingSupertype(
                      entry.getKey(), entry.getValue().size(), entry.getValue().first()))
          .toList();
    }
  }

  /**
   * Whether a type is a worker. The types that the vocabulary names are the shared bases, not
   * workers, unless one can be instantiated itself.
   */
  WorkerRole roleOf(TypeName name) {
    WorkerRole role = roles.get(name);
    if (role == null) {
      role = determineRole(name);
      roles.put(name, role);
    }
    return role;
  }

  /** Whether a type is a worker, in the sense of {@link #roleOf}, and nothing else. */
  public boolean isWorker(TypeName name) {
    return roleOf(name).isDedicated();
  }

  private WorkerRole determineRole(TypeName name) {
    TypeFacts type = name.isResolved() ? hierarchy.find(name) : null;
    if (type == null || (type.isAbstract() && vocabulary.isWorkerType(name.qualifiedName()))) {
      return WorkerRole.NONE;
    }
    List<String> words =
        Stream.concat(Stream.of(name), supertypesOf(type).stream().map(Supertype::name))
            .map(TypeName::qualifiedName)
            .filter(vocabulary::isWorkerType)
            .toList();
    boolean isAnnotated = isAnnotatedWorker(type);
    if (words.isEmpty() && !isAnnotated) {
      return WorkerRole.NONE;
    }
    boolean anyMethod =
        isAnnotated || words.stream().anyMatch(word -> vocabulary.runBy(word).isEmpty());
    return new WorkerRole(
        true,
        isAnnotated || words.stream().anyMatch(vocabulary::isDedicated),
        anyMethod
            ? Set.of()
            : words.stream()
                .flatMap(word -> vocabulary.runBy(word).stream())
                .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a method, or an overload of as many parameters, is there to wire objects together. */
  boolean isWiring(Member member) {
    TypeFacts type = hierarchy.find(member.type());
    return type != null
        && type.methods().stream()
            .filter(method -> method.name().equals(member.name()))
            .filter(method -> method.parameters().size() == member.arity())
            .flatMap(method -> method.annotations().stream())
            .anyMatch(annotation -> vocabulary.isWiringAnnotation(annotation.qualifiedName()));
  }

  /** Whether a type, or one above it, has an annotation that makes it a worker. */
  boolean isAnnotatedWorker(TypeFacts type) {
    return vocabulary.hasWorkerAnnotations()
        && Stream.concat(
                Stream.of(type),
                supertypesOf(type).stream().flatMap(above -> Stream.ofNullable(above.facts())))
            .anyMatch(this::hasWorkerAnnotation);
  }

  private boolean hasWorkerAnnotation(TypeFacts type) {
    return type.annotations().stream()
        .anyMatch(use -> vocabulary.isWorkerTypeAnnotation(use.type().qualifiedName()));
  }

  /**
   * Whether a type is an event, or an abstract family of events. The types that the vocabulary
   * names are the shared bases, not events.
   */
  public boolean isEvent(TypeName name) {
    Boolean known = events.get(name);
    if (known == null) {
      known = determineEvent(name);
      events.put(name, known);
    }
    return known;
  }

  /**
   * Whether a type, one around it, or one of its methods is anything in the words of the code base,
   * so that naming a member through it can matter. What is not in sight can.
   */
  public boolean isOfNote(TypeName name) {
    TypeFacts type = name.isResolved() ? hierarchy.find(name) : null;
    return type == null
        || !vocabulary.takingLambdas().isEmpty()
        || Stream.concat(Stream.of(name), Enclosing.of(name))
            .anyMatch(each -> isEvent(each) || roleOf(each).isWorker())
        || (vocabulary.hasWorkerAnnotations() && hasAnnotatedWorkers(type));
  }

  /** In the type itself, above it, or below it: a call may be one of any of those methods. */
  private boolean hasAnnotatedWorkers(TypeFacts type) {
    return Stream.of(
            Stream.of(type),
            hierarchy.supertypesOf(type).stream()
                .flatMap(above -> Stream.ofNullable(above.facts())),
            hierarchy.subtypesOf(type.name()).stream())
        .flatMap(kin -> kin)
        .anyMatch(kin -> hasWorkerAnnotation(kin) || declaresAnnotatedWorker(kin));
  }

  private boolean declaresAnnotatedWorker(TypeFacts type) {
    return type.methods().stream()
        .flatMap(method -> method.annotations().stream())
        .anyMatch(annotation -> vocabulary.isWorkerAnnotation(annotation.qualifiedName()));
  }

  private boolean determineEvent(TypeName name) {
    if (!name.isResolved() || vocabulary.eventTypes().contains(name.qualifiedName())) {
      return false;
    }
    TypeFacts type = hierarchy.find(name);
    return type != null
        && (type.annotations().stream()
                .anyMatch(use -> vocabulary.eventAnnotations().contains(use.type().qualifiedName()))
            || supertypesOf(type).stream()
                .anyMatch(above -> vocabulary.eventTypes().contains(above.name().qualifiedName())));
  }

  /** Whether a call is one of a method that takes a worker to run it. */
  boolean enqueues(Reference call) {
    return isOneOf(vocabulary.enqueuing(), call);
  }

  /** Whether a call is one of a method that publishes what is handed to it. */
  boolean publishes(Reference call) {
    return isOneOf(vocabulary.publishing(), call);
  }

  /** As {@link #publishes(Reference)}, of a call anywhere. */
  boolean publishes(Call call) {
    return isOneOf(vocabulary.publishing(), call.receiver(), call.target());
  }

  /** Whether a call is one of a method that takes a dispatch condition. */
  boolean takesCondition(Reference call) {
    return isOneOf(vocabulary.takingConditions(), call);
  }

  /** Whether a call is one of a method that takes a subscriber or its event. */
  boolean subscribes(Reference call) {
    return isOneOf(vocabulary.subscribing(), call);
  }

  /** Whether what a lambda calls is a worker because the lambda is handed to that call. */
  boolean enqueuesLambda(Reference.Recipient call) {
    return isOneOf(vocabulary.takingLambdas().typesOf(call.method()), call.receiver());
  }

  private boolean isOneOf(MethodNames methods, Reference call) {
    return isOneOf(methods, call.receiver(), call.target());
  }

  /** Whether a method, named through some type, is one of those. */
  boolean isOneOf(MethodNames methods, TypeName receiver, Signature target) {
    Set<String> types = methods.typesOf(target.name());
    return types.contains(target.declaringType().qualifiedName()) || isOneOf(types, receiver);
  }

  /** Whether a type is another, or a subtype of it. */
  boolean isA(TypeName type, TypeName supertype) {
    return isAnyOf(Set.of(supertype.qualifiedName()), type);
  }

  /** As {@link #isOneOf(Set, TypeName)}, where everything is an object. */
  boolean isAnyOf(Set<String> types, TypeName name) {
    return types.contains("java.lang.Object") || isOneOf(types, name);
  }

  /** Whether a type is, or is a subtype of, one of those canonical names. */
  boolean isOneOf(Set<String> types, TypeName name) {
    if (types.isEmpty()) {
      return false;
    }
    if (types.contains(name.qualifiedName())) {
      return true;
    }
    TypeFacts type = hierarchy.find(name);
    return type != null
        && hierarchy.supertypesOf(type).stream()
            .anyMatch(above -> types.contains(above.name().qualifiedName()));
  }

  /**
   * The type that a constant string names in full, with dots or as a binary name, if there is one.
   */
  Optional<TypeName> typeCalled(String text) {
    String dotted = text.replace('$', '.');
    for (int dot = dotted.lastIndexOf('.'); dot > 0; dot = dotted.lastIndexOf('.', dot - 1)) {
      TypeName candidate = new TypeName(dotted.substring(0, dot), dotted.substring(dot + 1));
      if (domains.territoryOf(candidate.packageName()) instanceof Territory.Domain
          && hierarchy.find(candidate) != null) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
