package dev.ringfence.eventstore;

import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A plain worker to be run with an argument: what {@link JobEngine#enqueue} asks for. */
public final class WorkerJob extends Job {

  private final Class<? extends Worker<?>> worker;
  private final Object argument;

  private WorkerJob(
      Class<? extends Worker<?>> worker,
      Object argument,
      Duration delay,
      int attempt,
      @Nullable Throwable lastFailure) {
    super(delay, attempt, lastFailure);
    this.worker = worker;
    this.argument = argument;
  }

  /**
   * A first attempt.
   *
   * @throws IllegalArgumentException if the worker is abstract or the delay negative
   */
  static WorkerJob of(Class<? extends Worker<?>> worker, Object argument, Duration delay) {
    if (Modifier.isAbstract(worker.getModifiers())) {
      throw new IllegalArgumentException(
          worker.getName() + " is abstract and cannot be run; enqueue a class that extends it");
    }
    if (delay.isNegative()) {
      throw new IllegalArgumentException("the delay " + delay + " is negative");
    }
    return new WorkerJob(worker, Objects.requireNonNull(argument, "argument"), delay, 1, null);
  }

  /** One that was written down, for its next attempt. */
  static WorkerJob restored(Class<? extends Worker<?>> worker, Object argument, int attempt) {
    WorkerJob first = of(worker, argument, Duration.ZERO);
    return new WorkerJob(first.worker, first.argument, Duration.ZERO, attempt, null);
  }

  @Override
  public Class<? extends Worker<?>> worker() {
    return worker;
  }

  /** What the worker is given. */
  public Object argument() {
    return argument;
  }

  @Override
  public int size() {
    return 1;
  }

  @Override
  public WorkerJob afresh() {
    return new WorkerJob(worker, argument, Duration.ZERO, 1, null);
  }

  @Override
  WorkerJob retry(Duration retryDelay, Throwable failure) {
    return new WorkerJob(worker, argument, retryDelay, attempt() + 1, failure);
  }

  @Override
  public String toString() {
    return worker.getName() + "(" + argument.getClass().getName() + ")";
  }
}
