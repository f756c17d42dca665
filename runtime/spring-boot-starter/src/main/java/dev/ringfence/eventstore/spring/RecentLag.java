package dev.ringfence.eventstore.spring;

import dev.ringfence.eventstore.EventStoreListener;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** By how much the last deliveries were late, for who has no meters. Thread-safe. */
final class RecentLag implements EventStoreListener {

  private static final int REMEMBERED = 100;

  private final Deque<Duration> lags = new ArrayDeque<>();

  @Override
  public synchronized void started(String event, String subscriber, Duration lag) {
    if (lags.size() == REMEMBERED) {
      lags.removeFirst();
    }
    lags.addLast(lag);
  }

  /** Of the last delivery that began; zero if none has. */
  synchronized Duration last() {
    Duration last = lags.peekLast();
    return last == null ? Duration.ZERO : last;
  }

  /** The longest of the last hundred; zero if there was none. */
  synchronized Duration longest() {
    return lags.stream().max(Duration::compareTo).orElse(Duration.ZERO);
  }
}
