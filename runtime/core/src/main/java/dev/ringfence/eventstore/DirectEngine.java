package dev.ringfence.eventstore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs what is due in the thread that submits it, and the rest in the background. */
final class DirectEngine implements JobEngine {

  private final InProcessEngine background;
  private volatile @Nullable JobRunner runner;
  private volatile boolean closed;

  DirectEngine(InProcessSettings settings) {
    background = new InProcessEngine(settings);
  }

  @Override
  public void submit(List<Job> jobs) {
    JobRunner started = runner;
    if (started == null || closed) {
      background.submit(jobs);
      return;
    }
    for (int i = 0; i < jobs.size(); i++) {
      Job job = jobs.get(i);
      if (job.delay().isZero()) {
        JobResult result = started.run(job);
        if (!result.isDone()) {
          background.keep(result);
        }
      } else {
        background.submit(List.of(job));
      }
    }
  }

  boolean isOpen() {
    return !closed;
  }

  /** Keeps what a run has left. */
  void keep(JobResult result) {
    background.keep(result);
  }

  @Override
  public void start(JobRunner newRunner) {
    background.start(newRunner);
    runner = newRunner;
  }

  @Override
  public long waiting() {
    return background.waiting();
  }

  @Override
  public DeadLetters deadLetters() {
    return background.deadLetters();
  }

  @Override
  public void close() {
    closed = true;
    background.close();
  }
}
