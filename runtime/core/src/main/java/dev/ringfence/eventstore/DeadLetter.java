package dev.ringfence.eventstore;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A job that was given up, without what the event says.
 *
 * @param id of this dead letter
 * @param worker the class name of the subscriber or worker
 * @param argument the event's name; for a plain worker the class name of its argument
 * @param attempts how often it was tried
 * @param failedAt when it was given up
 * @param error what the last attempt threw, or why there was none
 * @param metadata of the event; null for a plain worker
 */
public record DeadLetter(
    String id,
    String worker,
    String argument,
    int attempts,
    Instant failedAt,
    String error,
    @Nullable EventMetadata metadata) {

  /** The event's metadata; empty for a plain worker. */
  public Optional<EventMetadata> event() {
    return Optional.ofNullable(metadata);
  }
}
