package com.acme.forge.ci;

import com.acme.forge.ci.config.JobDefinition;
import java.util.List;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

/**
 * Keeps the jobs that wait for the pipeline's event if it was created for one, and else those that
 * wait for none.
 */
final class SubscriptionsSelectStep implements PipelineStep {

  @Override
  public StepResult perform(PipelineDraft draft, Handle handle) {
    if (draft.error().isPresent()) {
      return new StepResult.GoOn(draft);
    }
    Predicate<JobDefinition> selected =
        switch (draft.source()) {
          case EVENT_SUBSCRIPTION -> job -> job.waitsFor(draft.cause().event());
          case PUSH -> job -> !job.waitsForEvents();
        };
    List<JobDefinition> jobs = draft.jobs().stream().filter(selected).toList();
    return jobs.isEmpty()
        ? new StepResult.NoPipeline("no job is for " + draft.cause().event())
        : new StepResult.GoOn(draft.withJobs(jobs));
  }
}
