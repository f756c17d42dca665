package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.facts.Evidence;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.flow.EventFlow;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A subscriber has a subscription, an event has a publisher and a subscriber, a subscription can
 * fire, and none is double. GitLab's catalogue of events found two that nobody publishes, one of
 * them with a subscriber.
 */
final class DeadSubscription implements Rule.OfCodeBases {

  @Override
  public Severity defaultSeverity() {
    return Severity.WARNING;
  }

  @Override
  public Witnesses witnesses() {
    return Witnesses.OF_CODE_BASES;
  }

  @Override
  public List<Violation> check(Evidence evidence, Program program) {
    EventFlow flow = program.eventFlow(evidence);
    return Stream.of(
            idleSubscribers(evidence, flow, program),
            new SilentEvents(flow, program).in(evidence),
            new SubscriptionFaults(flow, program).find())
        .flatMap(violations -> violations)
        .toList();
  }

  private static Stream<Violation> idleSubscribers(
      Evidence evidence, EventFlow flow, Program program) {
    if (!flow.isComplete()) {
      return Stream.empty();
    }
    Set<TypeName> subscribed =
        flow.subscriptions().stream()
            .map(subscription -> subscription.subscriber().type())
            .collect(Collectors.toUnmodifiableSet());
    return evidence.types().stream()
        .filter(type -> !type.isAbstract() && !subscribed.contains(type.name()))
        .filter(type -> isSubscribedByCalls(type, program))
        .map(type -> idle(type, program));
  }

  /** Neither by being declared, nor as somebody's base class, nor where it is written. */
  private static boolean isSubscribedByCalls(TypeFacts type, Program program) {
    List<SubscriberRole> roles = SubscriberRole.of(type, program);
    return !roles.isEmpty()
        && roles.stream().noneMatch(role -> role.word().subscribedBy().isEmpty())
        && type.name().named().equals(type.name())
        && program.hierarchy().subtypesOf(type.name()).isEmpty();
  }

  private static Violation idle(TypeFacts type, Program program) {
    return new Violation(
        type.place(),
        Member.type(type.name()),
        null,
        program.territoryOf(type.name()).label(),
        null,
        "%s %s has no subscription."
            .formatted(
                SubscriberRole.ofDomain(program.territoryOf(type.name())),
                type.name().simpleName()),
        "Subscribe it to the event that it handles, or remove it.");
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Something about an event leads nowhere: a subscriber without a subscription, an event without a"
            + " publisher or a subscriber, a subscription that can never fire, or one that is there twice.",
        """
        With events nothing fails when the other end is missing: the work is just not done, and nobody is told.
        What looks like working code is read, tested and kept for nothing; what is subscribed twice is done
        twice.""",
        """
        final class CiSubscriptions implements Subscriptions {
          @Override
          public void register(Registry registry) {
            registry.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class);
            registry.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class); // twice
            // and CancelPipelinesWorker, which handles BranchDeletedEvent, is never subscribed
          }
        }
        """,
        """
        final class CiSubscriptions implements Subscriptions {
          @Override
          public void register(Registry registry) {
            registry.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class);
            registry.subscribe(CancelPipelinesWorker.class).to(BranchDeletedEvent.class);
          }
        }
        """,
        """
        Connect the two ends: subscribe the subscriber, publish the event where it happens, name the event that
        the handler takes. Where there is nothing to connect, remove what is left over.""",
        List.of(
            "an event that may be published through a type above it, or through a method that takes any"
                + " object",
            "a subscriber, or an event, while some subscription is made of what is only known at run time",
            "an abstract event, a base class of events or of subscribers, an event outside the domains",
            "a subscriber that is subscribed by being declared: an annotated method, a listener type that"
                + " the framework looks for",
            "two subscriptions to the same event of which one has a condition",
            "a subscription to a sealed supertype or a name pattern, beside one to a single event of it"),
        List.of(
            "all: an event that is published, or a subscription that is made, by code that is not analysed:"
                + " another language, another repository",
            "all: an event that is published only through a type above it, or in a list: whether it is among"
                + " what is published there is not known",
            "all: a condition that no event can meet",
            "all: an annotation that carries another annotation that makes a subscriber, unless the"
                + " vocabulary names it",
            "ArchUnit: what is published is told only where the code around the call tells its type"));
  }
}
