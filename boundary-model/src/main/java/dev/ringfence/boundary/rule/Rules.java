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

  /** Nobody who reads an event is surprised by its new form. */
  public static final Rule.OfCodeBases EVENT_CONTRACT_BROKEN = new EventContractBroken();

  private static final List<Rule> ALL =
      List.of(
          SUBSCRIBER_OVERRIDES_PERFORM,
          SUBSCRIBER_WITHOUT_HANDLE_EVENT,
          CROSS_DOMAIN_WORKER_CALL,
          FOREIGN_EVENT_PUBLISHED,
          EVENT_CONTRACT_BROKEN);

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
