package dev.ringfence.eventstore;

import java.util.List;
import java.util.function.UnaryOperator;

/** What a running store lets its operators see. */
record StoreOperations(List<Subscription> all, JobEngine engine) implements Operations {

  @Override
  public long waiting() {
    return engine.waiting();
  }

  @Override
  public DeadLetters deadLetters() {
    return engine.deadLetters();
  }

  @Override
  public List<SubscriptionControl> subscriptions() {
    return List.copyOf(all);
  }

  @Override
  public SubscriptionControl subscription(String id) {
    return all.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("No subscription is called " + id + hint(id)));
  }

  private String hint(String id) {
    return Suggestion.nearest(
            id, all.stream().map(Subscription::id).toList(), UnaryOperator.identity())
        .map(nearest -> "; did you mean " + nearest + "?")
        .orElse("; operations().subscriptions() lists them");
  }
}
