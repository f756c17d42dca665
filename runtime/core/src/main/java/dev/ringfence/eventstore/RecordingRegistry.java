package dev.ringfence.eventstore;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The registry of one store. */
final class RecordingRegistry implements Registry {

  private final List<SubscriptionDraft<?>> drafts = new ArrayList<>();
  private final Set<Class<?>> published = new LinkedHashSet<>();
  private volatile boolean frozen;

  @Override
  public <E extends Event> SubscriptionTarget<E> subscribe(
      Class<? extends Subscriber<E>> subscriber) {
    ensureOpen();
    SubscriptionDraft<E> draft = new SubscriptionDraft<>(this, subscriber);
    drafts.add(draft);
    return draft;
  }

  @Override
  public void publishes(Class<? extends Event> event) {
    ensureOpen();
    published.add(Objects.requireNonNull(event, "event"));
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
   * @throws InvalidSubscriptionsException with all that is wrong
   */
  Routes freeze(WorkerFactory factory) {
    frozen = true;
    return new RegistrationCheck(factory).check(published, drafts);
  }
}
