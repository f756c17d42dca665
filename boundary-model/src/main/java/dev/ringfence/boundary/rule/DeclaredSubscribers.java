package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.facts.Evidence;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.MethodFacts;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import dev.ringfence.boundary.flow.EventFlow.Means;
import dev.ringfence.boundary.flow.EventFlow.Subscriber;
import dev.ringfence.boundary.flow.EventFlow.Subscription;
import dev.ringfence.boundary.hierarchy.Supertype;
import dev.ringfence.boundary.rule.CallGraph.Body;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The subscribers of a code base with the bodies that handle their events, and the subscriptions
 * that they have by being declared: annotated methods, and types of which the vocabulary knows no
 * method that subscribes them.
 */
final class DeclaredSubscribers {

  private final Program program;
  private final EventFamilies families;
  private final Map<Subscriber, List<Body>> handlers = new LinkedHashMap<>();
  private final List<Subscription> subscriptions = new ArrayList<>();
  private boolean isComplete = true;

  DeclaredSubscribers(Evidence evidence, EventFamilies families, Program program) {
    this.program = program;
    this.families = families;
    for (TypeFacts type : evidence.types()) {
      addType(type);
      type.methods().stream().filter(this::isSubscriber).forEach(method -> addMethod(type, method));
    }
  }

  /** The bodies that handle each subscriber's events. */
  Map<Subscriber, List<Body>> handlers() {
    return handlers;
  }

  List<Subscription> subscriptions() {
    return subscriptions;
  }

  /** Whether every such subscription says what it means. */
  boolean isComplete() {
    return isComplete;
  }

  private boolean isSubscriber(MethodFacts method) {
    return method.annotations().stream()
        .map(TypeName::qualifiedName)
        .anyMatch(program.vocabulary()::isSubscriberAnnotation);
  }

  private void addMethod(TypeFacts type, MethodFacts method) {
    Subscriber subscriber =
        new Subscriber(
            type.name(),
            CallGraph.signature(type, method),
            program.territoryOf(type.name()).label(),
            method.place());
    handlers.put(subscriber, List.of(new Body(CallGraph.signature(type, method), type.name())));
    subscribe(
        subscriber,
        method.parameters().stream().findFirst(),
        new Member(type.name().named(), method.name(), method.parameters().size()));
  }

  private void addType(TypeFacts type) {
    List<SubscriberRole> roles = type.isAbstract() ? List.of() : SubscriberRole.of(type, program);
    if (roles.isEmpty()) {
      return;
    }
    Subscriber subscriber = of(type, program);
    handlers.put(
        subscriber, roles.stream().flatMap(role -> bodies(role).stream()).distinct().toList());
    // The most specific word speaks for those above it.
    if (roles.stream().allMatch(role -> role.word().subscribedBy().isEmpty())) {
      subscribe(subscriber, handled(roles.get(0)), Member.type(type.name().named()));
    }
  }

  /** A type as the flow shows it. */
  static Subscriber of(TypeFacts type, Program program) {
    return new Subscriber(
        type.name(), null, program.territoryOf(type.name()).label(), type.place());
  }

  /** What a subscriber takes: by the argument of its role's type, or by its one handler. */
  static Optional<TypeUse> handled(SubscriberRole role) {
    List<TypeUse> arguments = role.supertype().use().arguments();
    if (arguments.size() == 1) {
      return Optional.of(arguments.get(0));
    }
    List<MethodFacts> declared = role.declaredHandlers().toList();
    return declared.size() == 1
        ? declared.get(0).parameters().stream().findFirst()
        : Optional.empty();
  }

  private void subscribe(Subscriber subscriber, Optional<TypeUse> parameter, Member from) {
    List<TypeName> targets = parameter.stream().flatMap(this::targets).toList();
    if (targets.isEmpty()) {
      isComplete = false;
    }
    for (TypeName target : targets) {
      subscriptions.add(
          new Subscription(
              subscriber,
              Means.HANDLER,
              target.qualifiedName(),
              families.atOrBelow(target),
              false,
              from,
              subscriber.place()));
    }
  }

  /** The events in a parameter's type: it may wrap one, as Spring's payload events do. */
  private Stream<TypeName> targets(TypeUse use) {
    if (!(use instanceof TypeUse.Declared declared)) {
      return Stream.empty();
    }
    List<TypeName> wrapped = declared.arguments().stream().flatMap(this::targets).toList();
    if (!wrapped.isEmpty()) {
      return wrapped.stream();
    }
    return Stream.of(declared.name());
  }

  private List<Body> bodies(SubscriberRole role) {
    String handler = role.word().handler();
    if (handler == null) {
      List<TypeFacts> above =
          program.hierarchy().upFrom(role.supertype()).stream()
              .flatMap(supertype -> Stream.ofNullable(supertype.facts()))
              .toList();
      return Implementations.bodies(role.type(), above, program);
    }
    Stream<TypeFacts> upwards =
        Stream.concat(
            Stream.of(role.type()),
            role.supertypes().stream().map(Supertype::facts).flatMap(Stream::ofNullable));
    return upwards
        .map(type -> bodies(type, handler, role.type()))
        .filter(bodies -> !bodies.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Body> bodies(TypeFacts type, String handler, TypeFacts self) {
    return type.methods().stream()
        .filter(method -> method.name().equals(handler) && method.isOverridable())
        .map(method -> new Body(CallGraph.signature(type, method), self.name()))
        .toList();
  }
}
