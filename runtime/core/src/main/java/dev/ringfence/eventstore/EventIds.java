package dev.ringfence.eventstore;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes ids that are unique across processes and sort by time (UUID version 7), without the cost of
 * secure random numbers for each: the process is random, and what it counts is shuffled.
 */
final class EventIds {

  private static final long PROCESS_HIGH;
  private static final AtomicLong COUNT;

  static {
    SecureRandom random = new SecureRandom();
    PROCESS_HIGH = random.nextLong();
    COUNT = new AtomicLong(random.nextLong());
  }

  private EventIds() {}

  static String next() {
    long count = COUNT.getAndIncrement();
    long high = System.currentTimeMillis() << 16 | 0x7000 | (shuffle(count ^ PROCESS_HIGH) & 0xFFF);
    long low = (shuffle(count) & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low).toString();
  }

  /** A bijection that spreads neighbours far apart: the finalizer of SplitMix64. */
  private static long shuffle(long value) {
    long z = value * 0x9E37_79B9_7F4A_7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return z ^ (z >>> 31);
  }
}
