package dev.ringfence.eventstore.testing;

import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.Operations;
import dev.ringfence.eventstore.PublicationException;
import dev.ringfence.eventstore.TransactionHook;
import dev.ringfence.eventstore.json.EventJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes down what is published to another store, whether somebody hears it or not. */
final class RecordingEventStore implements EventStore {

  private final EventStore store;
  private final EventJson json;
  private final @Nullable TransactionHook transactions;
  private final List<Event> events = new ArrayList<>();

  RecordingEventStore(EventStore store, EventJson json, @Nullable TransactionHook transactions) {
    this.store = store;
    this.json = json;
    this.transactions = transactions;
  }

  synchronized List<Event> events() {
    return List.copyOf(events);
  }

  synchronized void forget() {
    events.clear();
  }

  @Override
  public void publish(Event event) {
    recording(List.of(event), () -> store.publish(event));
  }

  @Override
  public void publishGroup(Collection<? extends Event> group) {
    recording(List.copyOf(group), () -> store.publishGroup(group));
  }

  private void recording(List<Event> published, Runnable publication) {
    // In production, what nobody hears today somebody hears tomorrow.
    published.forEach(this::checkThatItCanBeWritten);
    try {
      publication.run();
    } catch (PublicationException othersGotIt) {
      recordOnCommit(published);
      throw othersGotIt;
    }
    recordOnCommit(published);
  }

  private void checkThatItCanBeWritten(Event event) {
    String unused = json.write(event);
  }

  private void recordOnCommit(List<Event> published) {
    TransactionHook hook = transactions;
    if (hook != null && hook.isActive()) {
      hook.afterCommit(() -> record(published));
    } else {
      record(published);
    }
  }

  private synchronized void record(List<Event> published) {
    events.addAll(published);
  }

  @Override
  public Operations operations() {
    return store.operations();
  }

  @Override
  public void close() {
    store.close();
  }
}
