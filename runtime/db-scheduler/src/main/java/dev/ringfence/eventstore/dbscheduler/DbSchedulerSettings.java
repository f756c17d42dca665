package dev.ringfence.eventstore.dbscheduler;

import dev.ringfence.eventstore.WorkerThreads;
import java.time.Duration;
import java.util.Objects;

/**
 * How an engine in one process works.
 *
 * @param threads how many jobs this process runs at a time; at least 1. A job that takes longer
 *     than a second does not count any more, so that slow ones do not keep others waiting; of one
 *     worker class, no more are begun while as many of its jobs are that slow
 * @param pollInterval how long the engine waits before it looks again for what is due, if nobody in
 *     this process has published anything; positive
 * @param heartbeat how often this process says of its jobs that it lives; positive. Others take its
 *     jobs over after four to six times this
 * @param closeTimeout how long {@link DbSchedulerEngine#close} waits for jobs that run, before it
 *     interrupts them; not negative
 * @param unknownPatience how long a job waits for a process that knows its worker and its event, as
 *     while a new version is rolled out, before it goes to the dead letters; not negative
 * @param virtualThreads whether jobs run on virtual threads: only where the JDK has them (21 or
 *     later), and with PostgreSQL; the embedded databases would hold up all others
 */
public record DbSchedulerSettings(
    int threads,
    Duration pollInterval,
    Duration heartbeat,
    Duration closeTimeout,
    Duration unknownPatience,
    boolean virtualThreads) {

  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException if one is out of range
   */
  public DbSchedulerSettings {
    Objects.requireNonNull(pollInterval, "pollInterval");
    Objects.requireNonNull(heartbeat, "heartbeat");
    check(threads >= 1, "threads: at least 1, not " + threads);
    check(pollInterval.toMillis() > 0, "pollInterval: at least 1 ms, not " + pollInterval);
    check(heartbeat.toMillis() > 0, "heartbeat: at least 1 ms, not " + heartbeat);
    check(!closeTimeout.isNegative(), "closeTimeout: not negative, unlike " + closeTimeout);
    check(
        !virtualThreads || WorkerThreads.canBeVirtual(), "virtualThreads: on JDK 21 or later only");
    check(
        !unknownPatience.isNegative(), "unknownPatience: not negative, unlike " + unknownPatience);
  }

  private static void check(boolean inRange, String problem) {
    if (!inRange) {
      throw new IllegalArgumentException(problem);
    }
  }

  /**
   * 10 threads; looks every 200 ms; a heartbeat every 2 seconds, so that a dead process is noticed
   * within 12; 30 seconds to close; 10 minutes for unknown workers and events; virtual threads
   * where the JDK has them.
   */
  public static DbSchedulerSettings defaults() {
    return new DbSchedulerSettings(
        10,
        Duration.ofMillis(200),
        Duration.ofSeconds(2),
        Duration.ofSeconds(30),
        Duration.ofMinutes(10),
        WorkerThreads.canBeVirtual());
  }

  /** The same with another number of threads. */
  public DbSchedulerSettings withThreads(int threads) {
    return new DbSchedulerSettings(
        threads, pollInterval, heartbeat, closeTimeout, unknownPatience, virtualThreads);
  }

  /** The same with another interval. */
  public DbSchedulerSettings withPollInterval(Duration pollInterval) {
    return new DbSchedulerSettings(
        threads, pollInterval, heartbeat, closeTimeout, unknownPatience, virtualThreads);
  }

  /** The same with another heartbeat. */
  public DbSchedulerSettings withHeartbeat(Duration heartbeat) {
    return new DbSchedulerSettings(
        threads, pollInterval, heartbeat, closeTimeout, unknownPatience, virtualThreads);
  }

  /** The same with another time to close. */
  public DbSchedulerSettings withCloseTimeout(Duration closeTimeout) {
    return new DbSchedulerSettings(
        threads, pollInterval, heartbeat, closeTimeout, unknownPatience, virtualThreads);
  }

  /** The same with another patience with unknown workers and events. */
  public DbSchedulerSettings withUnknownPatience(Duration unknownPatience) {
    return new DbSchedulerSettings(
        threads, pollInterval, heartbeat, closeTimeout, unknownPatience, virtualThreads);
  }

  /** The same with virtual threads, or without. */
  public DbSchedulerSettings withVirtualThreads(boolean virtualThreads) {
    return new DbSchedulerSettings(
        threads, pollInterval, heartbeat, closeTimeout, unknownPatience, virtualThreads);
  }
}
