package com.acme.forge.mergerequests;

import com.acme.forge.packages.events.VulnerableDependencyFoundEvent;

final class BlockMergeWorkerTest
    extends MergeRequestsWorkerContract<VulnerableDependencyFoundEvent> {

  @Override
  public Class<BlockMergeWorker> subscriber() {
    return BlockMergeWorker.class;
  }

  @Override
  public VulnerableDependencyFoundEvent event() {
    return new VulnerableDependencyFoundEvent(1, "dark-mode", "CVE-2026-4711");
  }
}
