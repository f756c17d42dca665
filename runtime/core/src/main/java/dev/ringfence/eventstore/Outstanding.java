package dev.ringfence.eventstore;

import java.time.Duration;

/** Counts the jobs that are due and not yet done with. Safe for use by several threads. */
final class Outstanding {

  private long count;

  synchronized void add() {
    count++;
  }

  synchronized void remove(int jobs) {
    count -= jobs;
    if (count == 0) {
      notifyAll();
    }
  }

  /** Waits until there is none or the time is up; false if it was interrupted. */
  synchronized boolean awaitNone(Duration timeout) {
    long begin = System.nanoTime();
    try {
      while (count > 0) {
        long left = timeout.minusNanos(System.nanoTime() - begin).toMillis();
        if (left <= 0) {
          return true;
        }
        wait(left);
      }
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
