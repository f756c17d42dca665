package dev.ringfence.eventstore.dbscheduler;

import org.jspecify.annotations.Nullable;

/** What is written down is no job. */
final class UnreadableJobException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableJobException(String why, @Nullable Throwable cause) {
    super("The job cannot be read: " + why, cause);
  }
}
