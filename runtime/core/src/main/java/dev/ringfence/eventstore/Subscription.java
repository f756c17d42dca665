package dev.ringfence.eventstore;

import java.time.Duration;
import java.util.function.Predicate;

/**
 * One subscriber's interest in one event.
 *
 * @param condition takes events of the class {@code event} only
 */
record Subscription(
    Class<? extends Subscriber<?>> subscriber,
    Class<? extends Event> event,
    Predicate<Event> condition,
    Duration delay) {

  /** How messages name it. */
  @Override
  public String toString() {
    return subscriber.getName() + " to " + event.getName();
  }
}
