package com.acme.forge.git;

import com.acme.forge.mergerequests.events.MergeRequestMergedEvent;
import dev.ringfence.eventstore.Subscriber;

/** Deletes the branch that a merge request has brought home. */
final class DeleteSourceBranchWorker implements Subscriber<MergeRequestMergedEvent> {

  private final Branches branches;
  private final PostReceive postReceive;

  DeleteSourceBranchWorker(Branches branches, PostReceive postReceive) {
    this.branches = branches;
    this.postReceive = postReceive;
  }

  @Override
  public void handleEvent(MergeRequestMergedEvent event) {
    if (branches.headOf(event.projectId(), event.sourceBranch()).isPresent()) {
      postReceive.execute(Push.deletionOf(event.projectId(), event.sourceBranch()));
    }
  }
}
