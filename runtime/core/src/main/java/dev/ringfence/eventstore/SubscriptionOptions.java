package dev.ringfence.eventstore;

import java.time.Duration;

/**
 * What may be decided about a subscription, each at most once.
 *
 * @param <T> the event
 */
// A condition is a property as well, so that of the two methods when(…) the compiler prefers one.
@SuppressWarnings("overloads")
public interface SubscriptionOptions<T extends Event> {

  /**
   * Delivers only the events that meet a condition. It is asked at each publication, in the
   * publisher's thread, so it must be cheap: a look at the event, no I/O, no lock. If it throws,
   * the publisher gets a {@link PublicationException}.
   *
   * <p>This is the slow path, since every publication asks every such condition. Where there are
   * many subscriptions to an event, say the condition as data: {@link #when(EventProperty)}.
   */
  @SuppressWarnings(
      "overloads") // A condition is a property, so the compiler has the better of two.
  SubscriptionOptions<T> when(EventCondition<? super T> condition);

  /**
   * Delivers only the events of which a property has some value: {@code
   * when(PushReceivedEvent::projectId).eq(42L)}. Such conditions are indexed. Several, on different
   * properties, must all hold; with {@link #when(EventCondition)} that must hold, too.
   *
   * @return what completes the condition
   */
  <V> PropertyCondition<T, V> when(EventProperty<? super T, V> property);

  /**
   * Handles only the events that pass. Unlike {@link #when} it runs in the worker, just before the
   * handler, so it may be costly. If it throws, the delivery has failed and is tried again.
   */
  SubscriptionOptions<T> filter(EventCondition<? super T> filter);

  /**
   * Delivers no earlier than {@code delay} after the publication.
   *
   * @param delay not negative
   */
  SubscriptionOptions<T> delay(Duration delay);

  /**
   * Sets how many events of a {@link EventStore#publishGroup} make one job; 10 by default.
   *
   * @param size at least 1
   */
  SubscriptionOptions<T> groupSize(int size);

  /** Sets what happens when a delivery fails; {@link RetryPolicy#standard()} by default. */
  SubscriptionOptions<T> retry(RetryPolicy policy);

  /**
   * Drops an event while another one with the same property still waits to be delivered to this
   * subscriber. What waits is the first of them; a handler that reads the current state by id needs
   * no other.
   */
  SubscriptionOptions<T> deduplicateBy(EventProperty<? super T, ?> property);

  /** As {@link #deduplicateBy(EventProperty)}, by two properties together. */
  SubscriptionOptions<T> deduplicateBy(
      EventProperty<? super T, ?> first, EventProperty<? super T, ?> second);
}
