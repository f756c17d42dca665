package com.acme.forge.ci;

import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.EventMetadata;
import dev.ringfence.eventstore.EventTypes;
import dev.ringfence.eventstore.json.EventJson;
import java.util.List;
import java.util.Optional;

/**
 * The event that a pipeline was created for.
 *
 * @param eventId of its publication
 * @param event its name
 * @param payload JSON
 * @param correlationId the same for all that one cause set off
 * @param causationId the event that this one was published for, if any
 */
public record Cause(
    String eventId,
    String event,
    String payload,
    String correlationId,
    Optional<String> causationId) {

  private static final EventJson JSON = EventJson.create();

  /** The event that this thread handles just now. */
  static Cause current(Event event) {
    EventMetadata metadata =
        EventMetadata.current()
            .orElseThrow(() -> new IllegalStateException("This thread handles no event"));
    return new Cause(
        metadata.eventId(),
        EventTypes.ofClasses(List.of(event.getClass())).of(event.getClass()).name(),
        JSON.write(event),
        metadata.correlationId(),
        Optional.ofNullable(metadata.causationId()));
  }
}
