package dev.ringfence.eventstore;

import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Objects;

/**
 * One run of a worker that is asked for: what a {@link JobEngine} is given. Only the event store
 * and {@link JobEngine#enqueue} make jobs, so that every way to run a worker has a name that the
 * rules know.
 */
public final class Job {

  private final Class<? extends Worker<?>> worker;
  private final Object argument;
  private final Duration delay;

  /**
   * A job.
   *
   * @throws IllegalArgumentException if the worker is abstract or the delay negative
   */
  Job(Class<? extends Worker<?>> worker, Object argument, Duration delay) {
    if (Modifier.isAbstract(worker.getModifiers())) {
      throw new IllegalArgumentException(
          worker.getName() + " is abstract and cannot be run; enqueue a class that extends it");
    }
    if (delay.isNegative()) {
      throw new IllegalArgumentException("the delay " + delay + " is negative");
    }
    this.worker = worker;
    this.argument = Objects.requireNonNull(argument, "argument");
    this.delay = delay;
  }

  /** The worker's concrete class; a {@link Subscriber} if the argument is an event. */
  public Class<? extends Worker<?>> worker() {
    return worker;
  }

  /** What the worker is given. */
  public Object argument() {
    return argument;
  }

  /** How long after it was submitted the job may run at the earliest; zero or more. */
  public Duration delay() {
    return delay;
  }

  @Override
  public String toString() {
    return worker.getName() + "(" + argument.getClass().getName() + ")";
  }
}
