package com.acme.forge.mergerequests;

import com.acme.forge.common.TemporaryDatabase;
import com.acme.forge.packages.events.VulnerableDependencyFoundEvent;
import dev.ringfence.eventstore.testing.EventStoreTester;
import dev.ringfence.eventstore.testing.SubscriberContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class BlockMergeWorkerTest implements SubscriberContract<VulnerableDependencyFoundEvent> {

  @RegisterExtension final TemporaryDatabase database = new TemporaryDatabase();
  private final MergeRequestsFixture fixture = new MergeRequestsFixture(database);

  @RegisterExtension final EventStoreTester events = fixture.events;

  @Override
  public EventStoreTester events() {
    return events;
  }

  @Override
  public Class<BlockMergeWorker> subscriber() {
    return BlockMergeWorker.class;
  }

  @Override
  public VulnerableDependencyFoundEvent event() {
    return new VulnerableDependencyFoundEvent(1, "dark-mode", "CVE-2026-4711");
  }

  @Override
  public Object effects() {
    return fixture.mergeRequest();
  }
}
