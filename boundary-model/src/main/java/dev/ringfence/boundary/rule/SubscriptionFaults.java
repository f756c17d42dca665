package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import dev.ringfence.boundary.flow.EventFlow;
import dev.ringfence.boundary.flow.EventFlow.Means;
import dev.ringfence.boundary.flow.EventFlow.Subscription;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the subscriptions that can never fire, and those that are there twice. */
final class SubscriptionFaults {

  private final EventFlow flow;
  private final Program program;

  SubscriptionFaults(EventFlow flow, Program program) {
    this.flow = flow;
    this.program = program;
  }

  Stream<Violation> find() {
    return Stream.concat(
        flow.subscriptions().stream().flatMap(subscription -> deadness(subscription).stream()),
        doubles());
  }

  private Optional<Violation> deadness(Subscription subscription) {
    return whyItNeverFires(subscription)
        .map(
            why ->
                violation(
                    subscription,
                    "The subscription of %s to %s can never fire: %s."
                        .formatted(subscriber(subscription), target(subscription), why),
                    "Subscribe it to an event that is published, or remove the subscription."));
  }

  private Optional<String> whyItNeverFires(Subscription subscription) {
    return switch (subscription.means()) {
      case NAME ->
          subscription.events().isEmpty()
              ? Optional.of("no event has such a name")
              : Optional.empty();
      case FAMILY, HANDLER ->
          subscription.events().isEmpty() && isOwnFamily(subscription.target())
              ? Optional.of("it is abstract, and no event extends it")
              : Optional.empty();
      case EVENT ->
          otherEvent(subscription).map(handled -> "its handler takes " + handled.simpleName());
    };
  }

  /** A family of which all members would be in sight. */
  private boolean isOwnFamily(String target) {
    return program
        .typeCalled(target)
        .filter(program::isEvent)
        .filter(family -> program.hierarchy().subtypesOf(family).isEmpty())
        .isPresent();
  }

  /** What the subscriber handles, if that is certainly another event than the one named. */
  private Optional<TypeName> otherEvent(Subscription subscription) {
    TypeFacts type = program.hierarchy().find(subscription.subscriber().type());
    if (type == null || subscription.subscriber().method() != null) {
      return Optional.empty();
    }
    List<SubscriberRole> roles = SubscriberRole.of(type, program);
    return roles.size() == 1
        ? DeclaredSubscribers.handled(roles.get(0))
            .filter(TypeUse.Declared.class::isInstance)
            .map(use -> ((TypeUse.Declared) use).name())
            .filter(program::isEvent)
            .filter(
                handled ->
                    subscription.events().stream().allMatch(event -> isUnrelated(event, handled)))
        : Optional.empty();
  }

  private boolean isUnrelated(TypeName event, TypeName handled) {
    TypeFacts facts = program.hierarchy().find(event);
    return facts != null
        && !program.isA(event, handled)
        && !program.isA(handled, event)
        && program.supertypesOf(facts).stream().noneMatch(program::isMissing);
  }

  private Stream<Violation> doubles() {
    Map<Object, Subscription> first = new HashMap<>();
    return flow.subscriptions().stream()
        .filter(subscription -> subscription.means() != Means.HANDLER)
        .filter(subscription -> !subscription.isConditional())
        .flatMap(
            subscription -> {
              Subscription known =
                  first.putIfAbsent(
                      List.of(subscription.subscriber(), subscription.target()), subscription);
              return known == null ? Stream.empty() : Stream.of(twice(subscription, known));
            });
  }

  private Violation twice(Subscription subscription, Subscription known) {
    return violation(
        subscription,
        "%s is subscribed to %s twice (first in %s)."
            .formatted(
                subscriber(subscription),
                target(subscription),
                known.from().type().named().simpleName()),
        "Remove one of the two, or give each its own condition.");
  }

  private String subscriber(Subscription subscription) {
    return SubscriberRole.ownerOf(subscription.subscriber().type(), program)
        + subscription.subscriber().name();
  }

  private static String target(Subscription subscription) {
    String target = subscription.target();
    return subscription.means() == Means.NAME
        ? "'" + target + "'"
        : target.substring(target.lastIndexOf('.') + 1);
  }

  private Violation violation(Subscription subscription, String message, String hint) {
    Territory from = program.territoryOf(subscription.from().type());
    return new Violation(
        subscription.place(),
        subscription.from(),
        Member.type(subscription.subscriber().type()),
        from.label(),
        subscription.subscriber().domain(),
        message,
        hint);
  }
}
