package com.acme.forge.packages;

import com.acme.forge.packages.npm.NpmDistTags;
import dev.ringfence.eventstore.Worker;

/**
 * Deletes the tags that are called after a branch: what was built from it ({@code npm publish --tag
 * dark-mode}) can then be installed by its version alone.
 */
final class CleanUpPackagesWorker implements Worker<CleanUpPackagesWorker.Target> {

  private final NpmDistTags distTags;

  CleanUpPackagesWorker(NpmDistTags distTags) {
    this.distTags = distTags;
  }

  /** Whose packages. */
  record Target(long projectId, String branch) {}

  @Override
  public void perform(Target target) {
    distTags.deleteFromAll(target.projectId(), target.branch());
  }
}
