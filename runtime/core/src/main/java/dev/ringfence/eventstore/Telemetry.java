package dev.ringfence.eventstore;

import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Makes what a store does visible: log lines, meters through the listener, observations. What
 * events say is never told. Where nobody looks, it costs nothing.
 */
final class Telemetry {

  private static final Logger LOG = LoggerFactory.getLogger(EventStore.class);

  private final EventTypes types;
  private final @Nullable EventStoreListener listener;
  private final @Nullable Observations observations;

  Telemetry(EventTypes types, @Nullable EventStoreListener listener, ObservationRegistry registry) {
    this.types = types;
    this.listener = listener;
    this.observations = registry.isNoop() ? null : new Observations(registry);
  }

  /** Whether nobody looks at publications and deliveries that go well. */
  boolean isQuiet() {
    return listener == null && observations == null && !LOG.isDebugEnabled();
  }

  /** The observations; null if there are none. */
  @Nullable Observations observations() {
    return observations;
  }

  void started(List<Subscription> subscriptions) {
    LOG.atInfo()
        .addKeyValue("subscriptions", subscriptions.size())
        .addKeyValue("events", types.all().size())
        .addKeyValue(
            "conditions_in_code", subscriptions.stream().filter(Subscription::asksCode).count())
        .log("Event store started");
  }

  /** One event was published, alone or in a group. */
  void published(EventType type, PublishedEvent event, int deliveries, int skipped, int failed) {
    tell(each -> each.published(type.name(), deliveries, skipped));
    if (LOG.isDebugEnabled()) {
      about(LOG.atDebug().addKeyValue("event", type.name()), event)
          .addKeyValue("subscribers", deliveries)
          .addKeyValue("skipped", skipped)
          .addKeyValue("conditions_failed", failed)
          .log("Event published");
    }
  }

  /** Runs a handler where somebody looks. */
  Outcome aroundDelivery(Delivery delivery, PublishedEvent event, Supplier<Outcome> handler) {
    String name = types.of(event.event().getClass()).name();
    String subscriber = delivery.worker().getName();
    tell(each -> each.started(name, subscriber, lag(delivery, event)));
    long begin = System.nanoTime();
    Outcome outcome =
        observations == null
            ? handler.get()
            : observations.process(name, subscriber, event.metadata(), handler);
    Duration time = Duration.ofNanos(System.nanoTime() - begin);
    if (outcome == Outcome.FILTERED) {
      tell(each -> each.filtered(name, subscriber));
    } else if (outcome instanceof Outcome.Failed failed) {
      tell(each -> each.failed(name, subscriber, delivery.attempt(), failed.thrown()));
    } else {
      tell(each -> each.delivered(name, subscriber, time));
    }
    if (LOG.isDebugEnabled() && !(outcome instanceof Outcome.Failed)) {
      about(LOG.atDebug().addKeyValue("event", name), event)
          .addKeyValue("subscriber", subscriber)
          .addKeyValue("attempt", delivery.attempt())
          .addKeyValue("outcome", outcome.word())
          .addKeyValue("duration_ns", time.toNanos())
          .log("Event delivered");
    }
    return outcome;
  }

  private static Duration lag(Delivery delivery, PublishedEvent event) {
    if (delivery.attempt() > 1) {
      return Duration.ZERO;
    }
    Instant due = event.metadata().occurredAt().plus(delivery.delay());
    Duration lag = Duration.between(due, Instant.now());
    return lag.isNegative() ? Duration.ZERO : lag;
  }

  void worked(WorkerJob job, long nanos) {
    if (LOG.isDebugEnabled()) {
      about(LOG.atDebug(), job).addKeyValue("duration_ns", nanos).log("Worker done");
    }
  }

  /** A job has failed and will be tried again. */
  void failed(Job job, Throwable failure, Duration retryIn) {
    about(LOG.atWarn(), job)
        .addKeyValue("attempt", job.attempt())
        .addKeyValue("retry_in_ms", retryIn.toMillis())
        .addKeyValue("error", failure.toString())
        .log(job instanceof Delivery ? "Event to be delivered again" : "Worker to be run again");
  }

  void dead(Job job, Throwable cause) {
    about(LOG.atError(), job)
        .addKeyValue("attempt", job.attempt())
        .setCause(cause)
        .log(job instanceof Delivery ? "Event not delivered" : "Worker failed");
    if (job instanceof Delivery delivery) {
      String subscriber = job.worker().getName();
      for (PublishedEvent event : delivery.events()) {
        String name = types.of(event.event().getClass()).name();
        tell(each -> each.dead(name, subscriber, cause));
      }
    } else if (job instanceof WorkerJob work) {
      String argument = work.argument().getClass().getName();
      tell(each -> each.dead(argument, work.worker().getName(), cause));
    }
  }

  /** What an engine has written down can be made no job of. */
  void dead(String worker, String argument, int attempt, String error) {
    LOG.atError()
        .addKeyValue("worker", worker)
        .addKeyValue("argument", argument)
        .addKeyValue("attempt", attempt)
        .addKeyValue("error", error)
        .log("Job cannot be run; it is a dead letter now");
    tell(each -> each.dead(argument, worker, new AbandonedJobException(error)));
  }

  void deduplicated(Delivery delivery) {
    String name = types.of(delivery.events().get(0).event().getClass()).name();
    tell(each -> each.deduplicated(name, delivery.worker().getName()));
    if (LOG.isDebugEnabled()) {
      about(LOG.atDebug(), delivery).log("Event deduplicated");
    }
  }

  void listenerFailed(Object failing, Throwable failure) {
    LOG.atError()
        .addKeyValue("listener", failing.getClass().getName())
        .setCause(failure)
        .log("Listener failed");
  }

  private void tell(Consumer<EventStoreListener> message) {
    EventStoreListener told = listener;
    if (told != null) {
      try {
        message.accept(told);
      } catch (Throwable failure) {
        listenerFailed(told, failure);
      }
    }
  }

  private LoggingEventBuilder about(LoggingEventBuilder line, Job job) {
    if (job instanceof WorkerJob work) {
      return line.addKeyValue("worker", work.worker().getName())
          .addKeyValue("argument", work.argument().getClass().getName());
    }
    List<PublishedEvent> events = ((Delivery) job).events();
    PublishedEvent first = events.get(0);
    LoggingEventBuilder named =
        about(line.addKeyValue("event", types.of(first.event().getClass()).name()), first)
            .addKeyValue("subscriber", job.worker().getName());
    return events.size() == 1 ? named : named.addKeyValue("events", events.size());
  }

  private static LoggingEventBuilder about(LoggingEventBuilder line, PublishedEvent event) {
    EventMetadata metadata = event.metadata();
    LoggingEventBuilder about =
        line.addKeyValue("event_id", metadata.eventId())
            .addKeyValue("correlation_id", metadata.correlationId())
            .addKeyValue("publisher", metadata.publisher());
    return metadata.causationId() == null
        ? about
        : about.addKeyValue("causation_id", metadata.causationId());
  }
}
