package com.acme.forge.mergerequests;

import com.acme.forge.ci.events.OriginalEvent;
import com.acme.forge.ci.events.PipelineCreatedEvent;
import com.acme.forge.common.TemporaryDatabase;
import dev.ringfence.eventstore.testing.EventStoreTester;
import dev.ringfence.eventstore.testing.SubscriberContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class UpdateHeadPipelineWorkerTest implements SubscriberContract<PipelineCreatedEvent> {

  @RegisterExtension final TemporaryDatabase database = new TemporaryDatabase();
  private final MergeRequestsFixture fixture = new MergeRequestsFixture(database);

  @RegisterExtension final EventStoreTester events = fixture.events;

  @Override
  public EventStoreTester events() {
    return events;
  }

  @Override
  public Class<UpdateHeadPipelineWorker> subscriber() {
    return UpdateHeadPipelineWorker.class;
  }

  @Override
  public PipelineCreatedEvent event() {
    return new PipelineCreatedEvent(
        7, 1, "dark-mode", "c0ffee", new OriginalEvent("git/pushed", "{}"));
  }

  @Override
  public Object effects() {
    return fixture.mergeRequest();
  }
}
