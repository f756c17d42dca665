package com.acme.forge.ci;

import com.acme.forge.ci.events.OriginalEvent;
import com.acme.forge.ci.events.PipelineCreatedEvent;
import com.acme.forge.common.ActivityLog;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.JobEngine;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Creates the pipeline, once for an event, and has its jobs run. */
final class SavePipelineStep implements PipelineStep {

  private final EventStore events;
  private final JobEngine jobs;
  private final ActivityLog activity;

  SavePipelineStep(EventStore events, JobEngine jobs, ActivityLog activity) {
    this.events = events;
    this.jobs = jobs;
    this.activity = activity;
  }

  @Override
  public StepResult perform(PipelineDraft draft, Handle handle) {
    PipelineTables tables = new PipelineTables(handle);
    Optional<Long> id = tables.insert(draft);
    if (id.isEmpty()) {
      return new StepResult.NoPipeline("there is one for this event");
    }
    for (long job : tables.insertJobs(id.get(), draft.jobs())) {
      jobs.enqueue(RunJobWorker.class, new RunJobWorker.Target(job));
    }
    events.publish(
        new PipelineCreatedEvent(
            id.get(),
            draft.projectId(),
            draft.branch(),
            draft.commit(),
            new OriginalEvent(draft.cause().event(), draft.cause().payload())));
    activity.record(
        "ci",
        draft
            .error()
            .map(error -> "pipeline %d has failed: %s".formatted(id.get(), error))
            .orElse("pipeline %d runs on %s".formatted(id.get(), draft.branch())));
    return new StepResult.GoOn(draft);
  }
}
