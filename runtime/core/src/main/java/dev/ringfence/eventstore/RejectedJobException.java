package dev.ringfence.eventstore;

import java.util.List;

/** An engine did not take some of the jobs it was given. */
public final class RejectedJobException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient List<Job> jobs;

  /**
   * A rejection.
   *
   * @param jobs those not taken
   * @param why the reason and what to do about it, after "since"
   */
  public RejectedJobException(List<? extends Job> jobs, String why) {
    super(message(jobs, why));
    this.jobs = List.copyOf(jobs);
  }

  /** As the other, with the cause. */
  public RejectedJobException(List<? extends Job> jobs, String why, Throwable cause) {
    super(message(jobs, why), cause);
    this.jobs = List.copyOf(jobs);
  }

  RejectedJobException(String message) {
    super(message);
    this.jobs = List.of();
  }

  private static String message(List<? extends Job> jobs, String why) {
    // A group may be thousands of jobs; the first ones say who is concerned.
    int shown = Math.min(jobs.size(), 10);
    return "Not taken, since "
        + why
        + ": "
        + jobs.subList(0, shown)
        + (shown < jobs.size() ? " and " + (jobs.size() - shown) + " more" : "");
  }

  /** The jobs that were not taken; empty if there was no engine left to ask. */
  public List<Job> jobs() {
    return jobs == null ? List.of() : jobs;
  }
}
