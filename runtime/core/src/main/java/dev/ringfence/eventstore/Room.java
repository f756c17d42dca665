package dev.ringfence.eventstore;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets publishers wait until there is room in any of an engine's lanes. Safe for use by several
 * threads.
 */
final class Room {

  private final AtomicInteger waiters = new AtomicInteger();
  private long changes;

  /** Says that there may be room where there was none. */
  void changed() {
    // Nearly always nobody waits, and then this must cost nothing.
    if (waiters.get() > 0) {
      synchronized (this) {
        changes++;
        notifyAll();
      }
    }
  }

  /** An attempt that is repeated until it succeeds. */
  @FunctionalInterface
  interface Attempt {
    boolean succeeds();
  }

  /** Repeats an attempt at each change until it succeeds. */
  void retry(Attempt attempt) throws InterruptedException {
    waiters.incrementAndGet();
    try {
      while (true) {
        long seen;
        synchronized (this) {
          seen = changes;
        }
        if (attempt.succeeds()) {
          return;
        }
        synchronized (this) {
          while (changes == seen) {
            wait();
          }
        }
      }
    } finally {
      waiters.decrementAndGet();
    }
  }
}
