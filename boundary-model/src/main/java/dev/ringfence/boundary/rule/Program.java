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
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What rules may ask: to whom a package belongs, what a type is in the words of the code base, and
 * what stands above it. Safe for use by several threads if the code base is.
 */
public final class Program {

  private final DomainMap domains;
  private final Vocabulary vocabulary;
  private final Hierarchy hierarchy;
  private final Supertypes supertypes;
  private final TypeRoles roles;
  private final CallGraph callGraph;
  private final Supplier<EventsLock> promised;
  private @Nullable FlowOf lastFlow;

  /** The last flow asked for: the rules about events ask one after the other for the same. */
  private record FlowOf(Evidence evidence, EventFlow flow) {}

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
    this.supertypes = new Supertypes(hierarchy, vocabulary);
    this.roles = new TypeRoles(vocabulary, hierarchy, supertypes);
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
    return supertypes.of(type);
  }

  /** Whether nothing is known above a supertype, and nothing of it is said by the vocabulary. */
  boolean isMissing(Supertype supertype) {
    return supertypes.isMissing(supertype);
  }

  /** The supertypes that could not be looked up so far, sorted by name. */
  public List<MissingSupertype> missingSupertypes() {
    return supertypes.missing();
  }

  /**
   * Whether a type is a worker. The types that the vocabulary names are the shared bases, not
   * workers, unless one can be instantiated itself.
   */
  WorkerRole roleOf(TypeName name) {
    return roles.of(name);
  }

  /** Whether a type is a worker, in the sense of {@link #roleOf}, and nothing else. */
  public boolean isWorker(TypeName name) {
    return roles.of(name).isDedicated();
  }

  /** Whether a type, or one above it, has an annotation that makes it a worker. */
  boolean isAnnotatedWorker(TypeFacts type) {
    return roles.isAnnotatedWorker(type);
  }

  /**
   * Whether a type is an event, or an abstract family of events. The types that the vocabulary
   * names are the shared bases, not events.
   */
  public boolean isEvent(TypeName name) {
    return roles.isEvent(name);
  }

  /**
   * Whether a type, one around it, or one of its methods is anything in the words of the code base,
   * so that naming a member through it can matter. What is not in sight can.
   */
  public boolean isOfNote(TypeName name) {
    return roles.isOfNote(name);
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
