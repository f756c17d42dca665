package dev.ringfence.benchmarks.inprocess;

import dev.ringfence.eventstore.Event;

/**
 * What is published.
 *
 * @param key a text that conditions ask for
 */
public record ItemChangedEvent(String key) implements Event {

  private static final int COUNT = 1024;

  /** Events to be published in turns, with keys that are equal to others, but not the same. */
  static ItemChangedEvent[] several(int keys) {
    ItemChangedEvent[] events = new ItemChangedEvent[COUNT];
    for (int i = 0; i < COUNT; i++) {
      events[i] = new ItemChangedEvent("key " + i * 97 % keys);
    }
    return events;
  }
}
