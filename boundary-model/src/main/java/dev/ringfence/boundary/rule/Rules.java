package dev.ringfence.boundary.rule;

import java.util.List;
import java.util.Optional;

/** All rules. */
public final class Rules {

  /** A subscriber leaves the method alone that the store calls. */
  public static final Rule.OfTypes SUBSCRIBER_OVERRIDES_PERFORM = new SubscriberOverridesPerform();

  /** A subscriber handles its event. */
  public static final Rule.OfTypes SUBSCRIBER_WITHOUT_HANDLE_EVENT =
      new SubscriberWithoutHandleEvent();

  /** No domain runs another domain's worker. */
  public static final Rule.OfReferences CROSS_DOMAIN_WORKER_CALL = new CrossDomainWorkerCall();

  /** No domain speaks in another domain's name. */
  public static final Rule.OfReferences FOREIGN_EVENT_PUBLISHED = new ForeignEventPublished();

  /** A dispatch condition is cheap. */
  public static final Rule.OfReferences COSTLY_DISPATCH_CONDITION = new CostlyDispatchCondition();

  /** An event is immutable, and survives being written down. */
  public static final Rule.OfTypes EVENT_NOT_IMMUTABLE = new EventNotImmutable();

  /** An event is named after what happened. */
  public static final Rule.OfTypes EVENT_NAMING = new EventNaming();

  /** Nobody who reads an event is surprised by its new form. */
  public static final Rule.OfCodeBases EVENT_CONTRACT_BROKEN = new EventContractBroken();

  /** No event is published in the middle of a flush. */
  public static final Rule.OfTypes PUBLISH_IN_ENTITY_CALLBACK = new PublishInEntityCallback();

  /** Others use only what a domain publishes. */
  public static final Rule.OfTypeReferences DOMAIN_INTERNAL_ACCESS = new DomainInternalAccess();

  /** Domains use only whom they declare. */
  public static final Rule.OfCodeBases UNDECLARED_DEPENDENCY = new UndeclaredDependency();

  /** Domains do not depend on each other in a circle. */
  public static final Rule.OfCodeBases DOMAIN_CYCLE = new DomainCycle();

  /** Whoever suppresses a rule says why. */
  public static final Rule.OfSuppressions SUPPRESSION_WITHOUT_REASON =
      new SuppressionWithoutReason();

  /** Whoever mends the code removes the suppression. */
  public static final Rule.OfSuppressions UNUSED_SUPPRESSION = new UnusedSuppression();

  /** Every event is heard, every subscriber hears. */
  public static final Rule.OfCodeBases DEAD_SUBSCRIPTION = new DeadSubscription();

  /** No event leads back to itself. */
  public static final Rule.OfCodeBases EVENT_LOOP = new EventLoop();

  private static final List<Rule> ALL =
      List.of(
          SUBSCRIBER_OVERRIDES_PERFORM,
          SUBSCRIBER_WITHOUT_HANDLE_EVENT,
          CROSS_DOMAIN_WORKER_CALL,
          FOREIGN_EVENT_PUBLISHED,
          COSTLY_DISPATCH_CONDITION,
          EVENT_NOT_IMMUTABLE,
          EVENT_NAMING,
          EVENT_CONTRACT_BROKEN,
          DEAD_SUBSCRIPTION,
          EVENT_LOOP,
          PUBLISH_IN_ENTITY_CALLBACK,
          DOMAIN_INTERNAL_ACCESS,
          UNDECLARED_DEPENDENCY,
          DOMAIN_CYCLE,
          SUPPRESSION_WITHOUT_REASON,
          UNUSED_SUPPRESSION);

  private Rules() {}

  /** Every rule, in the order of the documentation. */
  public static List<Rule> all() {
    return ALL;
  }

  /** The rule of that name. */
  public static Optional<Rule> named(String name) {
    return ALL.stream().filter(rule -> rule.name().equals(name)).findFirst();
  }
}
