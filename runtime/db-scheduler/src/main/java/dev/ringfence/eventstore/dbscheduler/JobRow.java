package dev.ringfence.eventstore.dbscheduler;

import java.time.Instant;

/**
 * A job that is to be written down.
 *
 * @param id unique; the same for deliveries with the same deduplication key
 * @param worker the class name of the subscriber or worker
 * @param events how many
 * @param failures how many attempts have failed
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares or changes it.
record JobRow(String id, String worker, int events, byte[] payload, Instant dueAt, int failures) {

  /** What ids of deliveries with a deduplication key begin with, until they run. */
  static final String KEY_PREFIX = "key:";

  boolean hasKey() {
    return id.startsWith(KEY_PREFIX);
  }
}
