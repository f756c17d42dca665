package dev.ringfence.benchmarks.inprocess;

import dev.ringfence.eventstore.Event;

/**
 * What nobody hears.
 *
 * @param key a text
 */
public record ItemIgnoredEvent(String key) implements Event {}
