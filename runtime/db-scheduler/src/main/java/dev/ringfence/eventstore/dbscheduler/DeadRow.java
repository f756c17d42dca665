package dev.ringfence.eventstore.dbscheduler;

import java.util.ArrayList;
import java.util.List;

/**
 * A job that was given up and is to be written down.
 *
 * @param worker class name
 * @param argument the event's name, or the class name of a plain worker's argument
 * @param attempts how often it was tried
 * @param error why it is dead
 * @param payload to run it again
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares or changes it.
record DeadRow(String worker, String argument, int attempts, String error, byte[] payload) {

  private static final int LONGEST_ERROR = 4_000;

  DeadRow {
    error = error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
  }

  /** One row for each event of a job. */
  static List<DeadRow> of(StoredJob job, int attempts, String error) {
    List<DeadRow> rows = new ArrayList<>();
    if (job.events().isEmpty()) {
      rows.add(new DeadRow(job.worker(), job.about(), attempts, error, Payload.write(job)));
    }
    for (StoredEvent event : job.events()) {
      StoredJob alone = StoredJob.delivery(job.worker(), List.of(event));
      rows.add(new DeadRow(job.worker(), event.name(), attempts, error, Payload.write(alone)));
    }
    return rows;
  }
}
