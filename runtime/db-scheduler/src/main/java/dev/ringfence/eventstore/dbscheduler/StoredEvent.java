package dev.ringfence.eventstore.dbscheduler;

/**
 * An event as it is written down.
 *
 * @param name the event's name when it was published
 * @param metadata JSON
 * @param data JSON
 */
record StoredEvent(String name, String metadata, String data) {}
