package dev.ringfence.eventstore.testing;

import dev.ringfence.eventstore.Delivery;
import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.EventMetadata;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.EventStoreBuilder;
import dev.ringfence.eventstore.PublishedEvent;
import dev.ringfence.eventstore.TransactionHook;
import dev.ringfence.eventstore.UnknownSubscriberException;
import dev.ringfence.eventstore.json.EventJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A running store with everything that watches it. */
record TestedStore(RecordingEventStore recorder, OnDemandEngine engine, Handlings handlings) {

  static TestedStore start(
      EventStoreBuilder builder,
      UnaryOperator<EventStoreBuilder> settings,
      EventJson json,
      @Nullable TransactionHook transactions) {
    OnDemandEngine engine = new OnDemandEngine(json);
    Handlings handlings = new Handlings();
    EventStore store = settings.apply(builder).reportTo(handlings).runOn(engine);
    return new TestedStore(new RecordingEventStore(store, json, transactions), engine, handlings);
  }

  EventStore store() {
    return recorder;
  }

  /** Whether an event would get to a subscriber, if it were not for conditions. */
  boolean subscribes(Class<?> subscriber, Event event) {
    EventMetadata any = new EventMetadata("", Instant.EPOCH, "", null, "", Map.of());
    try {
      Delivery unused =
          engine.runner().restore(subscriber.getName(), List.of(PublishedEvent.of(event, any)), 1);
      return true;
    } catch (UnknownSubscriberException e) {
      return false;
    }
  }
}
