package com.acme.forge.ci;

import com.acme.forge.common.TemporaryDatabase;
import com.acme.forge.git.events.BranchDeletedEvent;
import dev.ringfence.eventstore.testing.EventStoreTester;
import dev.ringfence.eventstore.testing.SubscriberContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

final class CancelPipelinesWorkerTest implements SubscriberContract<BranchDeletedEvent> {

  @RegisterExtension final TemporaryDatabase database = new TemporaryDatabase();
  private final CiFixture ci = new CiFixture(database);

  @RegisterExtension final EventStoreTester events = ci.events;

  @BeforeEach
  void leavesAJobPending() {
    ci.commit(1, "test: {script: 'true'}");
    events.deliverAll();
    database.get().inTransaction(handle -> handle.execute("UPDATE ci_job SET status = 'PENDING'"));
  }

  @Override
  public EventStoreTester events() {
    return events;
  }

  @Override
  public Class<CancelPipelinesWorker> subscriber() {
    return CancelPipelinesWorker.class;
  }

  @Override
  public BranchDeletedEvent event() {
    return new BranchDeletedEvent(1, "main");
  }

  @Override
  public Object effects() {
    return ci.jobs();
  }
}
