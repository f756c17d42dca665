package dev.ringfence.eventstore;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the metadata of what a store publishes. */
final class MetadataFactory {

  private final DomainNames domains;
  private final Supplier<Optional<String>> correlationId;

  MetadataFactory(DomainNames domains, Supplier<Optional<String>> correlationId) {
    this.domains = domains;
    this.correlationId = correlationId;
  }

  /**
   * Metadata of an event that happens now.
   *
   * @param cause that of the event whose handler publishes this one
   */
  EventMetadata create(Event event, @Nullable EventMetadata cause) {
    return create(event, cause, Map.of());
  }

  EventMetadata create(
      Event event, @Nullable EventMetadata cause, Map<String, String> traceContext) {
    String id = EventIds.next();
    return new EventMetadata(
        id,
        Instant.now(),
        cause != null ? cause.correlationId() : correlationId.get().orElse(id),
        cause != null ? cause.eventId() : null,
        domains.of(event.getClass()),
        traceContext);
  }
}
