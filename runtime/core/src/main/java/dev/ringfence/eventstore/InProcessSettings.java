package dev.ringfence.eventstore;

import java.time.Duration;
import java.util.Objects;

/**
 * How much an engine within the process takes upon itself. Each worker class has a queue and
 * threads of its own, so that one that is slow or hangs holds up nobody else.
 *
 * @param threads how many jobs of one worker class run at a time; at least 1
 * @param queueCapacity how many events may wait for one worker class, with those whose delay has
 *     not passed; at least 1. A job is taken as long as there is room for one event, and what a job
 *     submits in its turn is always taken (the engine would wait for itself), so a queue may grow
 *     past this by as much
 * @param whenFull what happens to those who submit to a full queue
 * @param deadLetterCapacity how many dead letters are kept; at least 1. Beyond that the oldest is
 *     dropped, and logged as an error
 * @param closeTimeout how long {@link JobEngine#close} waits for jobs; not negative
 * @param virtualThreads whether jobs run on virtual threads; only where the JDK has them (21 or
 *     later)
 */
public record InProcessSettings(
    int threads,
    int queueCapacity,
    WhenFull whenFull,
    int deadLetterCapacity,
    Duration closeTimeout,
    boolean virtualThreads) {

  /** What happens to those who submit to a full queue. */
  public enum WhenFull {
    /** They wait until there is room. */
    WAIT,
    /** They get a {@link RejectedJobException} with the jobs that were not taken. */
    REFUSE
  }

  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException if one is out of range
   */
  public InProcessSettings {
    Objects.requireNonNull(whenFull, "whenFull");
    check(threads >= 1, "threads: at least 1, not " + threads);
    check(queueCapacity >= 1, "queueCapacity: at least 1, not " + queueCapacity);
    check(deadLetterCapacity >= 1, "deadLetterCapacity: at least 1, not " + deadLetterCapacity);
    check(!closeTimeout.isNegative(), "closeTimeout: not negative, unlike " + closeTimeout);
    check(
        !virtualThreads || WorkerThreads.canBeVirtual(),
        "virtualThreads: this JDK has none; it takes 21 or later");
  }

  private static void check(boolean inRange, String problem) {
    if (!inRange) {
      throw new IllegalArgumentException(problem);
    }
  }

  /**
   * For each worker class a thread per processor, but at least two, and 10,000 events waiting; who
   * publishes more waits. 1,000 dead letters; 30 seconds to close; virtual threads where the JDK
   * has them.
   */
  public static InProcessSettings defaults() {
    return new InProcessSettings(
        Math.max(2, Runtime.getRuntime().availableProcessors()),
        10_000,
        WhenFull.WAIT,
        1_000,
        Duration.ofSeconds(30),
        WorkerThreads.canBeVirtual());
  }

  /** The same with another number of threads. */
  public InProcessSettings withThreads(int threads) {
    return new InProcessSettings(
        threads, queueCapacity, whenFull, deadLetterCapacity, closeTimeout, virtualThreads);
  }

  /** The same with another capacity. */
  public InProcessSettings withQueueCapacity(int queueCapacity) {
    return new InProcessSettings(
        threads, queueCapacity, whenFull, deadLetterCapacity, closeTimeout, virtualThreads);
  }

  /** The same with another answer to a full queue. */
  public InProcessSettings withWhenFull(WhenFull whenFull) {
    return new InProcessSettings(
        threads, queueCapacity, whenFull, deadLetterCapacity, closeTimeout, virtualThreads);
  }

  /** The same with room for another number of dead letters. */
  public InProcessSettings withDeadLetterCapacity(int deadLetterCapacity) {
    return new InProcessSettings(
        threads, queueCapacity, whenFull, deadLetterCapacity, closeTimeout, virtualThreads);
  }

  /** The same with another time to close. */
  public InProcessSettings withCloseTimeout(Duration closeTimeout) {
    return new InProcessSettings(
        threads, queueCapacity, whenFull, deadLetterCapacity, closeTimeout, virtualThreads);
  }

  /** The same with virtual threads, or without. */
  public InProcessSettings withVirtualThreads(boolean virtualThreads) {
    return new InProcessSettings(
        threads, queueCapacity, whenFull, deadLetterCapacity, closeTimeout, virtualThreads);
  }
}
