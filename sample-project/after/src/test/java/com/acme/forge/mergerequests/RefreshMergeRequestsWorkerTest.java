package com.acme.forge.mergerequests;

import com.acme.forge.git.events.PushReceivedEvent;
import java.util.List;

final class RefreshMergeRequestsWorkerTest extends MergeRequestsWorkerContract<PushReceivedEvent> {

  @Override
  public Class<RefreshMergeRequestsWorker> subscriber() {
    return RefreshMergeRequestsWorker.class;
  }

  @Override
  public PushReceivedEvent event() {
    return new PushReceivedEvent(1, "dark-mode", "facade", "Dim the lights", List.of());
  }
}
