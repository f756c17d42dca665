package dev.ringfence.eventstore;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.observation.transport.SenderContext;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Publications and deliveries as observations, named as OpenTelemetry's conventions for messaging
 * name them. The trace goes with the event's metadata from one to the other.
 */
final class Observations {

  private final ObservationRegistry registry;

  Observations(ObservationRegistry registry) {
    this.registry = registry;
  }

  /**
   * Observes a publication.
   *
   * @param count how many events
   * @param publication is given what continues the trace; returns the first event's metadata
   */
  void send(String event, int count, Function<Map<String, String>, EventMetadata> publication) {
    Map<String, String> carrier = new HashMap<>();
    SenderContext<Map<String, String>> context =
        new SenderContext<>((headers, key, value) -> put(headers, key, value), Kind.PRODUCER);
    context.setCarrier(carrier);
    Observation observation =
        about(Observation.createNotStarted("eventstore.publish", () -> context, registry), event)
            .contextualName("send " + event)
            .lowCardinalityKeyValue("messaging.operation.name", "send")
            .lowCardinalityKeyValue("messaging.operation.type", "send");
    if (count > 1) {
      observation.highCardinalityKeyValue("messaging.batch.message_count", Integer.toString(count));
    }
    observation.observe(() -> describe(observation, publication.apply(carrier)));
  }

  private static void put(@Nullable Map<String, String> headers, String key, String value) {
    if (headers != null) {
      headers.put(key, value);
    }
  }

  /** Observes one attempt to deliver an event. */
  @SuppressWarnings("try") // The scope is there to be closed.
  Outcome process(
      String event, String subscriber, EventMetadata metadata, Supplier<Outcome> handler) {
    ReceiverContext<Map<String, String>> context = new ReceiverContext<>(Map::get, Kind.CONSUMER);
    context.setCarrier(metadata.traceContext());
    Observation observation =
        about(Observation.createNotStarted("eventstore.process", () -> context, registry), event)
            .contextualName("process " + event)
            .lowCardinalityKeyValue("messaging.operation.name", "process")
            .lowCardinalityKeyValue("messaging.operation.type", "process")
            .lowCardinalityKeyValue("messaging.destination.subscription.name", subscriber)
            // Meters want the same keys from begin to end.
            .lowCardinalityKeyValue("outcome", "unknown");
    describe(observation, metadata);
    observation.start();
    try (Observation.Scope scope = observation.openScope()) {
      Outcome outcome = handler.get();
      observation.lowCardinalityKeyValue("outcome", outcome.word());
      if (outcome instanceof Outcome.Failed failed) {
        observation.highCardinalityKeyValue("error.type", failed.thrown().getClass().getName());
        observation.error(failed.thrown());
      }
      return outcome;
    } finally {
      observation.stop();
    }
  }

  private static Observation about(Observation observation, String event) {
    return observation
        .lowCardinalityKeyValue("messaging.system", "ringfence")
        .lowCardinalityKeyValue("messaging.destination.name", event);
  }

  private static void describe(Observation observation, EventMetadata metadata) {
    observation
        .highCardinalityKeyValue(KeyValue.of("messaging.message.id", metadata.eventId()))
        .highCardinalityKeyValue("messaging.message.conversation_id", metadata.correlationId())
        .highCardinalityKeyValue("ringfence.publisher", metadata.publisher());
    String causationId = metadata.causationId();
    if (causationId != null) {
      observation.highCardinalityKeyValue("ringfence.causation_id", causationId);
    }
  }
}
