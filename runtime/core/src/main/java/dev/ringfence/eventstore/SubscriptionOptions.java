package dev.ringfence.eventstore;

import java.time.Duration;
import java.util.function.Predicate;

/**
 * What may be decided about a subscription, each at most once.
 *
 * @param <T> the event
 */
public interface SubscriptionOptions<T extends Event> {

  /**
   * Delivers only the events that meet a condition. It is asked at each publication, in the
   * publisher's thread, so it must be cheap: a look at the event, no I/O, no lock. If it throws,
   * the publisher gets a {@link PublicationException}.
   */
  SubscriptionOptions<T> when(Predicate<? super T> condition);

  /**
   * Delivers no earlier than {@code delay} after the publication.
   *
   * @param delay not negative
   */
  SubscriptionOptions<T> delay(Duration delay);
}
