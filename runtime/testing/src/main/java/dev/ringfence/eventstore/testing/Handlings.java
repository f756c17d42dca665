package dev.ringfence.eventstore.testing;

import dev.ringfence.eventstore.EventStoreListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Takes down what became of deliveries. */
final class Handlings implements EventStoreListener {

  private final List<Handling> handlings = new ArrayList<>();

  /** What a subscriber did with an event, both by name. */
  record Handling(String event, String subscriber, Result result) {}

  enum Result {
    HANDLED,
    FILTERED
  }

  @Override
  public synchronized void delivered(String event, String subscriber, Duration time) {
    handlings.add(new Handling(event, subscriber, Result.HANDLED));
  }

  @Override
  public synchronized void filtered(String event, String subscriber) {
    handlings.add(new Handling(event, subscriber, Result.FILTERED));
  }

  /** The names of the events that a subscriber has handled, oldest first. */
  synchronized List<String> handledBy(String subscriber) {
    return handlings.stream()
        .filter(each -> each.subscriber().equals(subscriber) && each.result() == Result.HANDLED)
        .map(Handling::event)
        .toList();
  }

  synchronized void forget() {
    handlings.clear();
  }
}
