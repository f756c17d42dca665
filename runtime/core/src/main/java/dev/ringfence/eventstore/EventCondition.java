package dev.ringfence.eventstore;

/**
 * What must hold of an event. It is a property as well, so that {@link SubscriptionOptions#when}
 * takes {@code push -> push.ref().isEmpty()} and {@code PushReceivedEvent::ref} alike.
 *
 * @param <E> the event
 */
@FunctionalInterface
public interface EventCondition<E> extends EventProperty<E, Boolean> {

  /** Whether it holds. */
  boolean test(E event);

  @Override
  default Boolean get(E event) {
    return test(event);
  }
}
