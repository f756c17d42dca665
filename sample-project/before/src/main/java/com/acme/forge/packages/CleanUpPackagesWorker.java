package com.acme.forge.packages;

import com.acme.forge.common.ActivityLog;
import com.acme.forge.git.events.BranchDeletedEvent;
import dev.ringfence.eventstore.Subscriber;

/** Deletes the packages that were built from a branch. */
public final class CleanUpPackagesWorker implements Subscriber<BranchDeletedEvent> {

  private final PackageRegistry registry;
  private final ActivityLog activity;

  public CleanUpPackagesWorker(PackageRegistry registry, ActivityLog activity) {
    this.registry = registry;
    this.activity = activity;
  }

  /** PostReceive calls deletePackagesOf, which is quicker. */
  @Override
  public void handleEvent(BranchDeletedEvent event) {}

  public void deletePackagesOf(long projectId, String branch) {
    if (registry.deleteAllOf(projectId, branch)) {
      activity.record("packages", "packages of %s are deleted".formatted(branch));
    }
  }
}
