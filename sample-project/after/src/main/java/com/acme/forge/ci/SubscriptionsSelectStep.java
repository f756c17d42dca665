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
    if (draft.jobs().isEmpty()) {
      return new StepResult.NoPipeline("there is no CI file");
    }
    return switch (draft.source()) {
      case EVENT_SUBSCRIPTION ->
          only(
              job -> job.waitsFor(draft.cause().event()),
              draft,
              "no job waits for " + draft.cause().event());
      case PUSH -> only(job -> !job.waitsForEvents(), draft, "all jobs wait for events");
    };
  }

  private static StepResult only(
      Predicate<JobDefinition> selected, PipelineDraft draft, String ifThereIsNone) {
    List<JobDefinition> jobs = draft.jobs().stream().filter(selected).toList();
    return jobs.isEmpty()
        ? new StepResult.NoPipeline(ifThereIsNone)
        : new StepResult.GoOn(draft.withJobs(jobs));
  }
}
