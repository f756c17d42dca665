package dev.ringfence.eventstore;

/**
 * A subscription that lacks its event.
 *
 * @param <E> what the subscriber handles
 */
public interface SubscriptionTarget<E extends Event> {

  /**
   * Names the event. It is matched by its exact class: events of a subclass are not delivered.
   *
   * @param event a concrete class
   * @return further decisions about the subscription, all optional
   */
  <T extends E> SubscriptionOptions<T> to(Class<T> event);
}
