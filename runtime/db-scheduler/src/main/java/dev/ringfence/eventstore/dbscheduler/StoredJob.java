package dev.ringfence.eventstore.dbscheduler;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job as it is written down.
 *
 * @param worker class name
 * @param events what a subscriber is to handle; none if it is a plain worker
 * @param argument JSON for a plain worker; null if it is a subscriber
 * @param argumentType class name of a plain worker's argument
 */
record StoredJob(
    String worker,
    List<StoredEvent> events,
    @Nullable String argument,
    @Nullable String argumentType) {

  static StoredJob delivery(String worker, List<StoredEvent> events) {
    return new StoredJob(worker, events, null, null);
  }

  static StoredJob work(String worker, String argument, String argumentType) {
    return new StoredJob(worker, List.of(), argument, argumentType);
  }

  /** The event's name, or the class name of a plain worker's argument. */
  String about() {
    return argumentType != null || events.isEmpty()
        ? String.valueOf(argumentType)
        : events.get(0).name();
  }
}
