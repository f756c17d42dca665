package dev.ringfence.eventstore;

import java.util.List;

/**
 * What is left of a job after a run. An engine keeps all of it before it forgets the job: a durable
 * one in one transaction.
 *
 * @param again to be submitted: failed deliveries with their delay, one event each, and events that
 *     their handlers put off
 * @param dead to be added to the dead letters
 */
public record JobResult(List<Job> again, List<DeadJob> dead) {

  /** Nothing is left: the job is done. */
  public static final JobResult DONE = new JobResult(List.of(), List.of());

  /** Copies the lists. */
  public JobResult {
    again = List.copyOf(again);
    dead = List.copyOf(dead);
  }

  /** Whether nothing is left. */
  public boolean isDone() {
    return again.isEmpty() && dead.isEmpty();
  }

  /**
   * A job that is given up.
   *
   * @param job what was to be run
   * @param cause what its last attempt threw, or why there was none
   */
  public record DeadJob(Job job, Throwable cause) {}
}
