package dev.ringfence.eventstore;

/** A job that runs in a thread. */
final class Run {

  private final Job job;
  private final Thread thread;
  private boolean ended;

  Run(Job job, Thread thread) {
    this.job = job;
    this.thread = thread;
  }

  Job job() {
    return job;
  }

  Thread thread() {
    return thread;
  }

  /**
   * Decides what becomes of the job, if that is not decided yet. Who is late waits until what was
   * decided is done, so that whoever closes the engine has seen everything reported.
   */
  synchronized void end(Runnable decision) {
    if (!ended) {
      ended = true;
      decision.run();
    }
  }
}
