package com.acme.forge.ci;

import com.acme.forge.ci.config.CiEvents;
import com.acme.forge.ci.script.ScriptResult;
import com.acme.forge.ci.script.ScriptRunner;
import com.acme.forge.common.ActivityLog;
import dev.ringfence.eventstore.Worker;

/** Runs the script of a job. */
final class RunJobWorker implements Worker<RunJobWorker.Target> {

  private final JobRuns runs;
  private final ScriptRunner scripts;
  private final CiEvents events;
  private final ActivityLog activity;

  RunJobWorker(JobRuns runs, ScriptRunner scripts, CiEvents events, ActivityLog activity) {
    this.runs = runs;
    this.scripts = scripts;
    this.events = events;
    this.activity = activity;
  }

  /** Which job. */
  record Target(long jobId) {}

  @Override
  public void perform(Target target) {
    runs.begin(target.jobId()).ifPresent(this::run);
  }

  private void run(JobRuns.Run run) {
    ScriptResult result;
    try {
      result =
          scripts.run(
              run.name(),
              run.job().script(),
              JobVariables.of(run.pipeline(), run.job(), events),
              () -> runs.isWanted(run));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The application ends while a script runs", e);
    }
    if (runs.end(run, result)) {
      activity.record(
          "ci",
          "job %s of pipeline %d %s"
              .formatted(
                  run.job().name(),
                  run.pipeline().id(),
                  result.failure().map("has failed: %s"::formatted).orElse("is done")));
    }
  }
}
