package dev.ringfence.eventstore.json;

import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.EventType;
import java.util.List;

/** What several tests need. */
final class Events {

  static final EventJson JSON = EventJson.create();

  private Events() {}

  static EventType type(Class<? extends Event> type) {
    return new EventType(type, type.getSimpleName(), List.of());
  }

  static <E extends Event> E read(Class<E> type, String json) {
    return type.cast(JSON.read(type(type), json));
  }

  /** Single quotes are double ones. */
  static String quoted(String json) {
    return json.replace('\'', '"');
  }
}
