package com.acme.forge.mergerequests;

import com.acme.forge.common.ActivityLog;
import com.acme.forge.common.TemporaryDatabase;
import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.Worker;
import dev.ringfence.eventstore.testing.EventStoreTester;
import dev.ringfence.eventstore.testing.SubscriberContract;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a subscriber does to an approved merge request of the branch dark-mode. */
abstract class MergeRequestsWorkerContract<E extends Event> implements SubscriberContract<E> {

  @RegisterExtension final TemporaryDatabase database = new TemporaryDatabase();
  private final MergeRequests mergeRequests = new MergeRequests(database.get());
  private final ActivityLog activity = new ActivityLog(line -> {});

  @RegisterExtension
  final EventStoreTester events =
      EventStoreTester.of(new MergeRequestsSubscriptions()).createWorkersWith(this::worker);

  private final long id;

  MergeRequestsWorkerContract() {
    id = mergeRequests.open(1, "dark-mode", "c0ffee").id();
    mergeRequests.approve(id);
    mergeRequests.open(1, "bump", "decade");
  }

  private Worker<?> worker(Class<? extends Worker<?>> type) {
    if (type == BlockMergeWorker.class) {
      return new BlockMergeWorker(mergeRequests, activity);
    }
    return type == RefreshMergeRequestsWorker.class
        ? new RefreshMergeRequestsWorker(mergeRequests, activity)
        : new UpdateHeadPipelineWorker(mergeRequests, activity);
  }

  @Override
  public EventStoreTester events() {
    return events;
  }

  @Override
  public MergeRequest effects() {
    return mergeRequests.find(id);
  }
}
