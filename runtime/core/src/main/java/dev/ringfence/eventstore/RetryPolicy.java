package dev.ringfence.eventstore;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How often a failed delivery is tried again, and when: exponential backoff with jitter.
 *
 * @param attempts how often a delivery is tried in all, the first time included; at least 1
 * @param firstDelay how long after the first failure it is tried again; not negative
 * @param factor by how much each further delay is longer than the one before; at least 1
 * @param maxDelay the longest delay; not below {@code firstDelay}
 * @param jitter by which part of it a delay is randomly longer or shorter, so that what failed
 *     together is not tried again together; from 0 to 1
 */
public record RetryPolicy(
    int attempts, Duration firstDelay, double factor, Duration maxDelay, double jitter) {

  private static final RetryPolicy STANDARD =
      new RetryPolicy(10, Duration.ofSeconds(1), 2, Duration.ofMinutes(10), 0.2);
  private static final RetryPolicy NEVER = STANDARD.withAttempts(1);

  /**
   * Checks the policy.
   *
   * @throws IllegalArgumentException if a component is out of range
   */
  public RetryPolicy {
    Objects.requireNonNull(firstDelay, "firstDelay");
    Objects.requireNonNull(maxDelay, "maxDelay");
    check(attempts >= 1, "attempts: at least 1, not " + attempts);
    check(!firstDelay.isNegative(), "firstDelay: not negative, unlike " + firstDelay);
    check(factor >= 1, "factor: at least 1, not " + factor);
    check(
        maxDelay.compareTo(firstDelay) >= 0, "maxDelay: not below firstDelay, unlike " + maxDelay);
    check(jitter >= 0 && jitter <= 1, "jitter: from 0 to 1, not " + jitter);
  }

  private static void check(boolean inRange, String problem) {
    if (!inRange) {
      throw new IllegalArgumentException(problem);
    }
  }

  /** Ten attempts within nine minutes: after 1 s, 2 s, 4 s and so on, each 20 % more or less. */
  public static RetryPolicy standard() {
    return STANDARD;
  }

  /** One attempt; a delivery that fails goes to the dead letters at once. */
  public static RetryPolicy never() {
    return NEVER;
  }

  /** The same with another number of attempts, the first time included. */
  public RetryPolicy withAttempts(int attempts) {
    return new RetryPolicy(attempts, firstDelay, factor, maxDelay, jitter);
  }

  /** The same with other delays: the first, and the longest. */
  public RetryPolicy withDelays(Duration first, Duration longest) {
    return new RetryPolicy(attempts, first, factor, longest, jitter);
  }

  /** The same with another factor. */
  public RetryPolicy withFactor(double factor) {
    return new RetryPolicy(attempts, firstDelay, factor, maxDelay, jitter);
  }

  /** The same with another jitter. */
  public RetryPolicy withJitter(double jitter) {
    return new RetryPolicy(attempts, firstDelay, factor, maxDelay, jitter);
  }

  /**
   * How long to wait after a failed attempt, with jitter.
   *
   * @param attempt the number of the attempt that failed, from 1
   */
  Duration delayAfter(int attempt) {
    double longest = maxDelay.toMillis();
    double exact = Math.min(longest, firstDelay.toMillis() * Math.pow(factor, attempt - 1));
    double spread = 1 + jitter * ThreadLocalRandom.current().nextDouble(-1, 1);
    return Duration.ofMillis(Math.round(Math.min(longest, exact * spread)));
  }
}
