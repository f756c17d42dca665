package dev.ringfence.eventstore;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What goes with an event wherever it goes, across processes too.
 *
 * @param eventId of this publication alone; a time-ordered UUID
 * @param occurredAt when it was published
 * @param correlationId the same for everything that one cause set off, the first event's id unless
 *     {@link EventStoreBuilder#correlationIdFrom} says another
 * @param causationId the id of the event whose handler published this one; null if there is none
 * @param publisher the domain that published the event, by {@link EventStoreBuilder#domainsUnder};
 *     or the package of the event's class
 * @param traceContext what a tracer put in to continue its trace, such as {@code traceparent};
 *     empty if nobody traces
 */
public record EventMetadata(
    String eventId,
    Instant occurredAt,
    String correlationId,
    @Nullable String causationId,
    String publisher,
    Map<String, String> traceContext) {

  /** Copies the map. */
  public EventMetadata {
    Objects.requireNonNull(eventId, "eventId");
    Objects.requireNonNull(occurredAt, "occurredAt");
    Objects.requireNonNull(correlationId, "correlationId");
    Objects.requireNonNull(publisher, "publisher");
    traceContext = Map.copyOf(traceContext);
  }

  /** That of the event that this thread handles just now; empty if it handles none. */
  public static Optional<EventMetadata> current() {
    return DeliveryContext.currentEvent().map(PublishedEvent::metadata);
  }
}
