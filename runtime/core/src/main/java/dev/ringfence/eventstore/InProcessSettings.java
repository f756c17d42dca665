package dev.ringfence.eventstore;

import java.time.Duration;

/**
 * How much an engine within the process takes upon itself.
 *
 * @param threads how many jobs run at a time; at least 1
 * @param queueCapacity how many jobs may wait, with those whose delay has not passed; at least 1.
 *     Who submits more waits. A publication is taken as a whole once there is room for one job, and
 *     a job that submits others never waits (the pool would wait for itself), so the queue may grow
 *     past this by what those add
 * @param closeTimeout how long {@link JobEngine#close} waits for jobs; not negative
 */
public record InProcessSettings(int threads, int queueCapacity, Duration closeTimeout) {

  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException if one is out of range
   */
  public InProcessSettings {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: at least 1, not " + threads);
    }
    if (queueCapacity < 1) {
      throw new IllegalArgumentException("queueCapacity: at least 1, not " + queueCapacity);
    }
    if (closeTimeout.isNegative()) {
      throw new IllegalArgumentException("closeTimeout: not negative, unlike " + closeTimeout);
    }
  }

  /** A thread per processor, but at least two; 10,000 jobs waiting; 30 seconds to close. */
  public static InProcessSettings defaults() {
    return new InProcessSettings(
        Math.max(2, Runtime.getRuntime().availableProcessors()), 10_000, Duration.ofSeconds(30));
  }

  /** The same with another number of threads. */
  public InProcessSettings withThreads(int threads) {
    return new InProcessSettings(threads, queueCapacity, closeTimeout);
  }

  /** The same with another capacity. */
  public InProcessSettings withQueueCapacity(int queueCapacity) {
    return new InProcessSettings(threads, queueCapacity, closeTimeout);
  }

  /** The same with another time to close. */
  public InProcessSettings withCloseTimeout(Duration closeTimeout) {
    return new InProcessSettings(threads, queueCapacity, closeTimeout);
  }
}
