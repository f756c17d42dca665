package com.acme.forge.mergerequests;

import com.acme.forge.ci.events.OriginalEvent;
import com.acme.forge.ci.events.PipelineCreatedEvent;

final class UpdateHeadPipelineWorkerTest extends MergeRequestsWorkerContract<PipelineCreatedEvent> {

  @Override
  public Class<UpdateHeadPipelineWorker> subscriber() {
    return UpdateHeadPipelineWorker.class;
  }

  @Override
  public PipelineCreatedEvent event() {
    return new PipelineCreatedEvent(
        7, 1, "dark-mode", "c0ffee", new OriginalEvent("git/pushed", "{}"));
  }
}
