package dev.ringfence.eventstore;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who gets an event, and which conditions could not say. For one publication. */
final class Selection {

  private final List<Subscription> chosen;
  private @Nullable List<Failure> failures;

  /** A condition that threw. */
  record Failure(String of, Throwable thrown) {}

  Selection(int expected) {
    chosen = new ArrayList<>(Math.min(expected, 16));
  }

  void ask(Subscription subscription, Event event) {
    if (!subscription.isOn()) {
      return;
    }
    try {
      if (subscription.wants(event)) {
        chosen.add(subscription);
      }
    } catch (Throwable failure) {
      failed(subscription.subscriber().getName(), failure);
    }
  }

  /** As {@link #ask}, for an index. */
  void askBesidesIndexed(Subscription subscription, Event event) {
    if (!subscription.isOn()) {
      return;
    }
    try {
      if (subscription.wantsBesidesIndexed(event)) {
        chosen.add(subscription);
      }
    } catch (Throwable failure) {
      failed(subscription.subscriber().getName(), failure);
    }
  }

  void failed(String of, Throwable failure) {
    if (failures == null) {
      failures = new ArrayList<>();
    }
    failures.add(new Failure(of, failure));
  }

  List<Subscription> chosen() {
    return chosen;
  }

  List<Failure> failures() {
    return failures == null ? List.of() : failures;
  }
}
