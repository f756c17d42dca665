package com.acme.forge.ci;

import com.acme.forge.git.events.PushReceivedEvent;
import dev.ringfence.eventstore.Subscriber;

/** Creates a pipeline for what was pushed. */
final class CreatePipelineWorker implements Subscriber<PushReceivedEvent> {

  private final PipelineSequence sequence;

  CreatePipelineWorker(PipelineSequence sequence) {
    this.sequence = sequence;
  }

  @Override
  public void handleEvent(PushReceivedEvent event) {
    sequence
        .create(
            PipelineDraft.of(
                event.projectId(),
                event.branch(),
                event.commit(),
                Pipeline.Source.PUSH,
                Cause.current(event)))
        .ifPresent(delay -> handleEventIn(delay, event));
  }
}
