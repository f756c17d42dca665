package dev.ringfence.eventstore;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One run that a {@link JobEngine} is asked for. Only the event store and {@link JobEngine#enqueue}
 * make jobs, so that every way to run a worker has a name that the rules know. Immutable.
 */
public abstract sealed class Job permits Delivery, WorkerJob {

  private final Duration delay;
  private final int attempt;
  private final @Nullable Throwable lastFailure;

  Job(Duration delay, int attempt, @Nullable Throwable lastFailure) {
    this.delay = delay;
    this.attempt = attempt;
    this.lastFailure = lastFailure;
  }

  /** The concrete class that is run; a {@link Subscriber} if the job is a {@link Delivery}. */
  public abstract Class<? extends Worker<?>> worker();

  /** How long after it was submitted the job may run at the earliest; zero or more. */
  public Duration delay() {
    return delay;
  }

  /** Which attempt the next run is, from 1. */
  public int attempt() {
    return attempt;
  }

  /** Why the attempt before failed; empty if this is the first. */
  public Optional<Throwable> lastFailure() {
    return Optional.ofNullable(lastFailure);
  }

  /** How much of an engine's room it takes: one for each event. */
  public abstract int size();

  /** The same from the first attempt on, without delay: what a dead letter is redriven as. */
  public abstract Job afresh();

  abstract Job retry(Duration retryDelay, Throwable failure);
}
