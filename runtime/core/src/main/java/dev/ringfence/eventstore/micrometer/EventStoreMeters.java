package dev.ringfence.eventstore.micrometer;

import dev.ringfence.eventstore.EventStoreListener;
import dev.ringfence.eventstore.Operations;
import dev.ringfence.eventstore.SubscriptionControl;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts and times what a store does.
 *
 * <pre>{@code
 * EventStoreMeters meters = new EventStoreMeters(registry);
 * EventStore store = EventStore.of(subscriptions).reportTo(meters).runOn(engine);
 * meters.watch(store.operations());
 * }</pre>
 *
 * <p>Counters: {@code eventstore.published} and {@code eventstore.skipped} by event, {@code
 * eventstore.failed}, {@code eventstore.dead}, {@code eventstore.filtered} and {@code
 * eventstore.deduplicated} by event and subscriber. Timers: {@code eventstore.delivered} and {@code
 * eventstore.lag}. Gauges: {@code eventstore.in.flight} by subscriber, {@code eventstore.waiting},
 * {@code eventstore.dead.letters}, and {@code eventstore.subscription.on} (1 or 0) by subscription.
 * Thread-safe.
 */
public final class EventStoreMeters implements EventStoreListener {

  private final MeterRegistry registry;
  private final Map<String, AtomicInteger> inFlight = new ConcurrentHashMap<>();

  /** Meters in a registry. */
  public EventStoreMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  /** Adds gauges of what a running store's operators see. */
  public void watch(Operations operations) {
    Gauge.builder("eventstore.waiting", operations, Operations::waiting)
        .strongReference(true)
        .register(registry);
    Gauge.builder("eventstore.dead.letters", operations, each -> each.deadLetters().count())
        .strongReference(true)
        .register(registry);
    for (SubscriptionControl subscription : operations.subscriptions()) {
      Gauge.builder("eventstore.subscription.on", subscription, each -> each.isOn() ? 1 : 0)
          .tag("subscription", subscription.id())
          .strongReference(true)
          .register(registry);
    }
  }

  @Override
  public void published(String event, int deliveries, int skipped) {
    Tag tag = Tag.of("event", event);
    registry.counter("eventstore.published", Tags.of(tag)).increment();
    registry.counter("eventstore.skipped", Tags.of(tag)).increment(skipped);
  }

  @Override
  public void started(String event, String subscriber, Duration lag) {
    registry.timer("eventstore.lag", tags(event, subscriber)).record(lag);
    inFlight(subscriber).incrementAndGet();
  }

  @Override
  public void delivered(String event, String subscriber, Duration time) {
    inFlight(subscriber).decrementAndGet();
    registry.timer("eventstore.delivered", tags(event, subscriber)).record(time);
  }

  @Override
  public void filtered(String event, String subscriber) {
    inFlight(subscriber).decrementAndGet();
    registry.counter("eventstore.filtered", tags(event, subscriber)).increment();
  }

  @Override
  public void failed(String event, String subscriber, int attempt, Throwable failure) {
    inFlight(subscriber).decrementAndGet();
    registry.counter("eventstore.failed", tags(event, subscriber)).increment();
  }

  @Override
  public void dead(String event, String subscriber, Throwable cause) {
    registry.counter("eventstore.dead", tags(event, subscriber)).increment();
  }

  @Override
  public void deduplicated(String event, String subscriber) {
    registry.counter("eventstore.deduplicated", tags(event, subscriber)).increment();
  }

  private static Tags tags(String event, String subscriber) {
    return Tags.of("event", event, "subscriber", subscriber);
  }

  private AtomicInteger inFlight(String subscriber) {
    return inFlight.computeIfAbsent(subscriber, this::newInFlight);
  }

  private AtomicInteger newInFlight(String subscriber) {
    AtomicInteger count = new AtomicInteger();
    Gauge.builder("eventstore.in.flight", count, AtomicInteger::get)
        .tag("subscriber", subscriber)
        .strongReference(true)
        .register(registry);
    return count;
  }
}
