package com.acme.forge.ci;

import com.acme.forge.git.Branches;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Remembers what the jobs of a project wait for, as the newest commit of its default branch has it.
 * A CI file that cannot be read changes nothing.
 *
 * <p>The pipeline that gives a project its first subscription is created when that is known to all
 * processes: who has seen the pipeline can count on the subscription.
 */
final class SubscriptionsUpdateStep implements PipelineStep {

  private final EventSubscriptions subscriptions;
  private final Branches branches;

  SubscriptionsUpdateStep(EventSubscriptions subscriptions, Branches branches) {
    this.subscriptions = subscriptions;
    this.branches = branches;
  }

  @Override
  public StepResult perform(PipelineDraft draft, Handle handle) {
    if (draft.error().isPresent() || !draft.branch().equals(Branches.DEFAULT)) {
      return new StepResult.GoOn(draft);
    }
    subscriptions.lock(handle, draft.projectId());
    if (!branches.headOf(draft.projectId(), draft.branch()).equals(Optional.of(draft.commit()))) {
      return new StepResult.GoOn(draft);
    }
    boolean isFirst =
        subscriptions.replace(
            handle,
            draft.projectId(),
            draft.jobs().stream().flatMap(job -> job.on().stream()).collect(Collectors.toSet()));
    return isFirst ? new StepResult.Later(SubscribedProjects.MAX_AGE) : new StepResult.GoOn(draft);
  }
}
