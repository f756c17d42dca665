package com.acme.forge.packages;

import com.acme.forge.common.ActivityLog;
import dev.ringfence.eventstore.Worker;

/** Deletes the packages that were built from a branch. */
final class CleanUpPackagesWorker implements Worker<CleanUpPackagesWorker.Target> {

  private final PackageRegistry registry;
  private final ActivityLog activity;

  CleanUpPackagesWorker(PackageRegistry registry, ActivityLog activity) {
    this.registry = registry;
    this.activity = activity;
  }

  /** Whose packages. */
  record Target(long projectId, String branch) {}

  @Override
  public void perform(Target target) {
    if (registry.deleteAllOf(target.projectId(), target.branch())) {
      activity.record("packages", "packages of %s are deleted".formatted(target.branch()));
    }
  }
}
