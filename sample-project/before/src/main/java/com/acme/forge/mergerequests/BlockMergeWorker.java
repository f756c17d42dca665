package com.acme.forge.mergerequests;

import com.acme.forge.common.ActivityLog;
import dev.ringfence.eventstore.Worker;

/** Blocks the merge requests of a branch. */
public final class BlockMergeWorker implements Worker<BlockMergeWorker.Block> {

  private final MergeRequests mergeRequests;
  private final ActivityLog activity;

  public BlockMergeWorker(MergeRequests mergeRequests, ActivityLog activity) {
    this.mergeRequests = mergeRequests;
    this.activity = activity;
  }

  /** Which branch, and why. */
  public record Block(long projectId, String branch, String reason) {}

  @Override
  public void perform(Block block) {
    for (MergeRequest open : mergeRequests.openOf(block.projectId(), block.branch())) {
      perform(open, block.reason());
    }
  }

  private void perform(MergeRequest open, String reason) {
    mergeRequests.update(open.id(), each -> each.blockedBy(reason));
    activity.record(
        "mergerequests", "merge request %d is blocked by %s".formatted(open.id(), reason));
  }
}
