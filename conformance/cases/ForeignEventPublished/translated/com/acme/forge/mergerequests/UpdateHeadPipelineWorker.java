package com.acme.forge.mergerequests;

import com.acme.forge.ci.PipelineCreatedEvent;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.Subscriber;
import java.util.ArrayDeque;
import java.util.Deque;

final class UpdateHeadPipelineWorker implements Subscriber<PipelineCreatedEvent> {

  private record Heard(PipelineCreatedEvent event, int times) {}

  private final EventStore store;
  private final Deque<Heard> heard = new ArrayDeque<>();

  UpdateHeadPipelineWorker(EventStore store) {
    this.store = store;
  }

  @Override
  public void handleEvent(PipelineCreatedEvent event) {
    heard.push(new Heard(event, 1));
    store.publish(HeadPipelineUpdatedEvent.by(event));
    heard.stream().map(Heard::event).map(HeadPipelineUpdatedEvent::by).forEach(store::publish);
    update(event.onMain());
  }

  private void update(PipelineCreatedEvent event) {
    HeadPipelineUpdatedEvent updated = new HeadPipelineUpdatedEvent(event.pipelineId());
    store.publish(updated);
  }
}
