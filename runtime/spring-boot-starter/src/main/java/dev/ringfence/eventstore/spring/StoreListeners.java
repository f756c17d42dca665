package dev.ringfence.eventstore.spring;

import dev.ringfence.eventstore.EventStoreListener;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Several listeners in place of one; what one of them throws keeps nothing from the others. */
record StoreListeners(List<EventStoreListener> all) implements EventStoreListener {

  private void tell(Consumer<EventStoreListener> message) {
    RuntimeException first = null;
    for (EventStoreListener each : all) {
      try {
        message.accept(each);
      } catch (RuntimeException failure) {
        first = first == null ? failure : first;
      }
    }
    if (first != null) {
      // The store logs it.
      throw first;
    }
  }

  @Override
  public void published(String event, int deliveries, int skipped) {
    tell(each -> each.published(event, deliveries, skipped));
  }

  @Override
  public void started(String event, String subscriber, Duration lag) {
    tell(each -> each.started(event, subscriber, lag));
  }

  @Override
  public void delivered(String event, String subscriber, Duration time) {
    tell(each -> each.delivered(event, subscriber, time));
  }

  @Override
  public void filtered(String event, String subscriber) {
    tell(each -> each.filtered(event, subscriber));
  }

  @Override
  public void failed(String event, String subscriber, int attempt, Throwable failure) {
    tell(each -> each.failed(event, subscriber, attempt, failure));
  }

  @Override
  public void dead(String event, String subscriber, Throwable cause) {
    tell(each -> each.dead(event, subscriber, cause));
  }

  @Override
  public void deduplicated(String event, String subscriber) {
    tell(each -> each.deduplicated(event, subscriber));
  }
}
