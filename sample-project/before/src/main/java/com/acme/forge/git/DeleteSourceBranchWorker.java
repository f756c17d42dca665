package com.acme.forge.git;

import dev.ringfence.eventstore.Worker;

/** Deletes the branch that a merge request has brought home. */
public final class DeleteSourceBranchWorker implements Worker<DeleteSourceBranchWorker.Branch> {

  private final Branches branches;
  private final PostReceive postReceive;

  DeleteSourceBranchWorker(Branches branches, PostReceive postReceive) {
    this.branches = branches;
    this.postReceive = postReceive;
  }

  /** Which branch. */
  public record Branch(long projectId, String name) {}

  @Override
  public void perform(Branch branch) {
    if (branches.headOf(branch.projectId(), branch.name()).isPresent()) {
      postReceive.execute(Push.deletionOf(branch.projectId(), branch.name()));
    }
  }
}
