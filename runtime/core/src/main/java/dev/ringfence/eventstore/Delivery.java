package dev.ringfence.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Events to be handled by a subscriber: one, or a group of the same class.
 *
 * <p>A durable engine writes down the subscriber's class name, each event with its name and {@link
 * EventMetadata}, and the attempt; {@link JobRunner#restore} makes a delivery of that again.
 */
public final class Delivery extends Job {

  private final Subscription subscription;
  private final List<PublishedEvent> events;
  private final @Nullable String deduplicationKey;

  Delivery(
      Subscription subscription,
      List<PublishedEvent> events,
      Duration delay,
      int attempt,
      @Nullable Throwable lastFailure) {
    super(delay, attempt, lastFailure);
    this.subscription = subscription;
    this.events = events;
    this.deduplicationKey = deduplicationKey(subscription, events);
  }

  private static @Nullable String deduplicationKey(
      Subscription subscription, List<PublishedEvent> events) {
    List<EventProperty<Event, ?>> properties = subscription.settings().deduplicateBy();
    return properties.isEmpty() ? null : DeduplicationKey.of(properties, events.get(0).event());
  }

  Subscription subscription() {
    return subscription;
  }

  @Override
  public Class<? extends Worker<?>> worker() {
    return subscription.subscriber();
  }

  /** The events, in the order in which they were published; at least one. Immutable. */
  public List<PublishedEvent> events() {
    return events;
  }

  /**
   * While a delivery with the same key waits, this one is not wanted: an engine drops it and says
   * so by {@link JobRunner#deduplicated}. It covers subscriber, event and the declared properties,
   * and is free again when the delivery that waits begins to run. A delivery with a key has one
   * event.
   *
   * @return empty if every event counts
   */
  public Optional<String> deduplicationKey() {
    return Optional.ofNullable(deduplicationKey);
  }

  @Override
  public int size() {
    return events.size();
  }

  @Override
  public Delivery afresh() {
    return new Delivery(subscription, events, Duration.ZERO, 1, null);
  }

  @Override
  Delivery retry(Duration retryDelay, Throwable failure) {
    return new Delivery(subscription, events, retryDelay, attempt() + 1, failure);
  }

  /** The same after a delay that its handler asked for. */
  Delivery putOff(Duration handlersDelay) {
    return new Delivery(subscription, events, handlersDelay, 1, null);
  }

  /** The same for one of the events alone. */
  Delivery of(PublishedEvent event) {
    return events.size() == 1
        ? this
        : new Delivery(
            subscription, List.of(event), delay(), attempt(), lastFailure().orElse(null));
  }

  @Override
  public String toString() {
    return worker().getName() + "(" + events.get(0).event().getClass().getName() + ")";
  }
}
