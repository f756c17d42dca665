package com.acme.forge.packages;

import com.acme.forge.common.ActivityLog;
import com.acme.forge.git.Push;
import com.acme.forge.mergerequests.BlockMergeWorker;
import dev.ringfence.eventstore.Worker;

/** Looks for vulnerable dependencies in the manifests that a push changed. */
public final class ScanDependenciesWorker implements Worker<Push> {

  private final Advisories advisories;
  private final BlockMergeWorker blockMerge;
  private final ActivityLog activity;

  ScanDependenciesWorker(Advisories advisories, BlockMergeWorker blockMerge, ActivityLog activity) {
    this.advisories = advisories;
    this.blockMerge = blockMerge;
    this.activity = activity;
  }

  public static boolean isManifest(String file) {
    return file.endsWith("package.json") || file.endsWith("pom.xml");
  }

  @Override
  public void perform(Push push) {
    push.changedFiles().stream()
        .filter(ScanDependenciesWorker::isManifest)
        .flatMap(manifest -> advisories.concerning(manifest).stream())
        .forEach(
            advisory -> {
              activity.record("packages", "%s brings in %s".formatted(push.branch(), advisory));
              blockMerge.perform(
                  new BlockMergeWorker.Block(push.projectId(), push.branch(), advisory));
            });
  }
}
