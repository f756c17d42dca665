package com.acme.forge.trail;

import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.EventMetadata;
import dev.ringfence.eventstore.Subscriber;

/** Writes down an event, once however often it is delivered. */
final class RecordEventWorker implements Subscriber<Event> {

  private final EventTrail trail;

  RecordEventWorker(EventTrail trail) {
    this.trail = trail;
  }

  @Override
  public void handleEvent(Event event) {
    trail.record(event, EventMetadata.current().orElseThrow());
  }
}
