package dev.ringfence.eventstore.spring;

import dev.ringfence.eventstore.EventStoreBuilder;

/** A bean of this decides about the event store what no property does. Called once, at start. */
@FunctionalInterface
public interface EventStoreCustomizer {

  /**
   * Changes what was decided so far.
   *
   * @param builder has a listener already; a bean of {@code EventStoreListener} adds another
   */
  void customize(EventStoreBuilder builder);
}
