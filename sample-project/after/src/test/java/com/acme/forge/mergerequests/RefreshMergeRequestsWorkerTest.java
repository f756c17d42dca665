package com.acme.forge.mergerequests;

import com.acme.forge.common.TemporaryDatabase;
import com.acme.forge.git.events.PushReceivedEvent;
import dev.ringfence.eventstore.testing.EventStoreTester;
import dev.ringfence.eventstore.testing.SubscriberContract;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RefreshMergeRequestsWorkerTest implements SubscriberContract<PushReceivedEvent> {

  @RegisterExtension final TemporaryDatabase database = new TemporaryDatabase();
  private final MergeRequestsFixture fixture = new MergeRequestsFixture(database);

  @RegisterExtension final EventStoreTester events = fixture.events;

  @Override
  public EventStoreTester events() {
    return events;
  }

  @Override
  public Class<RefreshMergeRequestsWorker> subscriber() {
    return RefreshMergeRequestsWorker.class;
  }

  @Override
  public PushReceivedEvent event() {
    return new PushReceivedEvent(1, "dark-mode", "facade", "Dim the lights", List.of());
  }

  @Override
  public Object effects() {
    return fixture.mergeRequest();
  }
}
