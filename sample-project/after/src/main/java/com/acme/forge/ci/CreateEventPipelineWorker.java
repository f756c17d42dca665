package com.acme.forge.ci;

import com.acme.forge.git.Branches;
import com.acme.forge.packages.events.PackageRegistryEvent;
import dev.ringfence.eventstore.Subscriber;

/**
 * Creates a pipeline of the jobs that wait for an event of the package registry, whichever it is.
 */
final class CreateEventPipelineWorker implements Subscriber<PackageRegistryEvent> {

  private final PipelineSequence sequence;
  private final EventSubscriptions subscriptions;
  private final Branches branches;

  CreateEventPipelineWorker(
      PipelineSequence sequence, EventSubscriptions subscriptions, Branches branches) {
    this.sequence = sequence;
    this.subscriptions = subscriptions;
    this.branches = branches;
  }

  @Override
  public void handleEvent(PackageRegistryEvent event) {
    Cause cause = Cause.current(event);
    if (subscriptions.of(event.projectId()).stream()
        .noneMatch(pattern -> pattern.matches(cause.event()))) {
      return;
    }
    branches
        .headOf(event.projectId(), Branches.DEFAULT)
        .map(
            head ->
                PipelineDraft.of(
                    event.projectId(),
                    Branches.DEFAULT,
                    head,
                    Pipeline.Source.EVENT_SUBSCRIPTION,
                    cause))
        .flatMap(sequence::create)
        .ifPresent(delay -> handleEventIn(delay, event));
  }
}
