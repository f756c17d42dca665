package com.acme.forge.mergerequests;

import com.acme.forge.common.ActivityLog;
import com.acme.forge.common.TemporaryDatabase;
import dev.ringfence.eventstore.Worker;
import dev.ringfence.eventstore.testing.EventStoreTester;

/**
 * mergerequests on a database of its own, with an approved merge request of the branch dark-mode.
 */
final class MergeRequestsFixture {

  final MergeRequests mergeRequests;
  final EventStoreTester events;
  private final ActivityLog activity = new ActivityLog(line -> {});
  private final long id;

  MergeRequestsFixture(TemporaryDatabase database) {
    mergeRequests = new MergeRequests(database.get());
    events =
        EventStoreTester.of(new MergeRequestsSubscriptions())
            .bindToCommitsOf(database.transactions())
            .createWorkersWith(this::worker);
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

  MergeRequest mergeRequest() {
    return mergeRequests.find(id);
  }
}
