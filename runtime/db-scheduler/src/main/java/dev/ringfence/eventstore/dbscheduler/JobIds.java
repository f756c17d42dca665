package dev.ringfence.eventstore.dbscheduler;

import dev.ringfence.eventstore.Delivery;
import dev.ringfence.eventstore.Job;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids of jobs. They sort by time, so that the index grows at its end; one with a deduplication key
 * is the key's hash, so that the database knows the second one.
 */
final class JobIds {

  private static final String PROCESS =
      Long.toUnsignedString(new SecureRandom().nextLong(), Character.MAX_RADIX);
  private static final AtomicLong COUNT = new AtomicLong();

  private JobIds() {}

  static String of(Job job) {
    Optional<String> key =
        job instanceof Delivery delivery ? delivery.deduplicationKey() : Optional.empty();
    return key.map(text -> keyed(job.worker().getName(), text)).orElseGet(JobIds::next);
  }

  /** One that nothing else has. */
  static String next() {
    return Long.toString(System.currentTimeMillis(), Character.MAX_RADIX)
        + "-"
        + PROCESS
        + "-"
        + Long.toString(COUNT.incrementAndGet(), Character.MAX_RADIX);
  }

  private static String keyed(String worker, String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((worker + "|" + key).getBytes(StandardCharsets.UTF_8));
      return JobRow.KEY_PREFIX + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
