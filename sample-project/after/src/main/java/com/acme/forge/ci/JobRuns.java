package com.acme.forge.ci;

import com.acme.forge.ci.script.ScriptResult;
import com.acme.forge.common.Database;
import java.util.Map;
import java.util.Optional;

/**
 * The runs of jobs. A job that was begun by a process that died is begun again; what becomes of the
 * earlier attempt, should it go on somewhere, counts no more. Thread-safe.
 */
public final class JobRuns {

  private final Database database;

  public JobRuns(Database database) {
    this.database = database;
  }

  /**
   * An attempt to run a job.
   *
   * @param attempt from 1
   */
  record Run(Pipeline pipeline, Job job, int attempt) {

    /** Of no other run. */
    String name() {
      return "%d-%d".formatted(job.id(), attempt);
    }
  }

  private record Begun(long pipelineId, int attempt) {}

  /** Begins a job, unless it has ended or is canceled. */
  Optional<Run> begin(long jobId) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "UPDATE ci_job SET status = 'RUNNING', attempt = attempt + 1"
                        + " WHERE id = :id AND status IN ('PENDING', 'RUNNING')"
                        + " RETURNING pipeline_id, attempt")
                .bind("id", jobId)
                .map((row, context) -> new Begun(row.getLong(1), row.getInt(2)))
                .findOne()
                .map(
                    begun -> {
                      Pipeline pipeline =
                          new PipelineTables(handle)
                              .pipelines("WHERE id = :id", Map.of("id", begun.pipelineId()))
                              .get(0);
                      return new Run(pipeline, jobOf(pipeline, jobId), begun.attempt());
                    }));
  }

  private static Job jobOf(Pipeline pipeline, long jobId) {
    return pipeline.jobs().stream().filter(job -> job.id() == jobId).findAny().orElseThrow();
  }

  /** Whether a run is still to go on. */
  boolean isWanted(Run run) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT 1 FROM ci_job WHERE id = :id AND attempt = :attempt"
                        + " AND status = 'RUNNING'")
                .bind("id", run.job().id())
                .bind("attempt", run.attempt())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  /** Remembers how a run has ended; false if that is of no interest any more. */
  boolean end(Run run, ScriptResult result) {
    return database.read(
        handle ->
            handle.execute(
                    "UPDATE ci_job SET status = ?, output = ?, note = ?"
                        + " WHERE id = ? AND attempt = ? AND status = 'RUNNING'",
                    (result.failure().isEmpty() ? Status.SUCCESS : Status.FAILED).name(),
                    result.output(),
                    result.failure().orElse(null),
                    run.job().id(),
                    run.attempt())
                > 0);
  }
}
