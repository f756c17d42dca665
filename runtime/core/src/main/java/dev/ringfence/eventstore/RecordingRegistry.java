package dev.ringfence.eventstore;

import java.util.ArrayList;
import java.util.List;

/** The registry of one store. */
final class RecordingRegistry implements Registry {

  private final List<SubscriptionDraft<?>> drafts = new ArrayList<>();
  private volatile boolean frozen;

  @Override
  public <E extends Event> SubscriptionTarget<E> subscribe(
      Class<? extends Subscriber<E>> subscriber) {
    ensureOpen();
    SubscriptionDraft<E> draft = new SubscriptionDraft<>(this, subscriber);
    drafts.add(draft);
    return draft;
  }

  void ensureOpen() {
    if (frozen) {
      throw new IllegalStateException(
          "The event store has started; subscribe in Subscriptions.register, at start");
    }
  }

  /**
   * Ends the registration.
   *
   * @return the subscriptions in the order in which they were registered
   * @throws InvalidSubscriptionsException with all that is wrong with them
   */
  List<Subscription> freeze(WorkerFactory factory) {
    frozen = true;
    SubscriptionCheck check = new SubscriptionCheck(factory);
    drafts.forEach(check::check);
    check.throwIfAnyProblem();
    return drafts.stream()
        .flatMap(draft -> draft.targets().stream())
        .map(SubscriptionDraft.Options::subscription)
        .toList();
  }
}
