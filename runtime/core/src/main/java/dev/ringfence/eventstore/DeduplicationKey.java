package dev.ringfence.eventstore;

import java.util.List;

/** Writes properties of an event down as one text, different for different values. */
final class DeduplicationKey {

  private DeduplicationKey() {}

  /**
   * The key of an event.
   *
   * @throws RuntimeException what a property throws
   */
  static String of(List<EventProperty<Event, ?>> properties, Event event) {
    StringBuilder key = new StringBuilder(EventType.nameOf(event.getClass()));
    for (EventProperty<Event, ?> property : properties) {
      String value = String.valueOf((Object) property.get(event));
      // The length keeps ("a,b") apart from ("a", "b").
      key.append('|').append(value.length()).append(':').append(value);
    }
    return key.toString();
  }
}
