package com.acme.forge.ci;

import com.acme.forge.ci.config.CiEvents;
import com.acme.forge.common.ActivityLog;
import com.acme.forge.common.Database;
import com.acme.forge.git.Branches;
import com.acme.forge.git.RepositoryFiles;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.JobEngine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;

/** Creates pipelines, in steps. */
public final class PipelineSequence {

  private final Database database;
  private final ActivityLog activity;
  private final List<PipelineStep> steps;

  public PipelineSequence(
      Database database,
      Branches branches,
      RepositoryFiles files,
      EventSubscriptions subscriptions,
      CiEvents ciEvents,
      EventStore events,
      JobEngine jobs,
      ActivityLog activity) {
    this.database = database;
    this.activity = activity;
    steps =
        List.of(
            new CiFileStep(files, ciEvents),
            new SubscriptionsUpdateStep(subscriptions, branches),
            new SubscriptionsSelectStep(),
            new SavePipelineStep(events, jobs, activity));
  }

  /**
   * Creates a pipeline, unless there is one for the same event, or it would have no jobs.
   *
   * @return after what time to do it again; empty if it is done
   */
  Optional<Duration> create(PipelineDraft draft) {
    AtomicReference<StepResult> result = new AtomicReference<>(new StepResult.GoOn(draft));
    database.inTransaction(handle -> result.set(perform(draft, handle)));
    if (result.get() instanceof StepResult.NoPipeline none) {
      activity.record("ci", "no pipeline on %s: %s".formatted(draft.branch(), none.reason()));
    }
    return result.get() instanceof StepResult.Later later
        ? Optional.of(later.delay())
        : Optional.empty();
  }

  private StepResult perform(PipelineDraft draft, Handle handle) {
    StepResult result = new StepResult.GoOn(draft);
    for (PipelineStep step : steps) {
      if (result instanceof StepResult.GoOn goOn) {
        result = step.perform(goOn.draft(), handle);
      }
    }
    return result;
  }
}
