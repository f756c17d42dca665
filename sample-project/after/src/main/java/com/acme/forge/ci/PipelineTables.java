package com.acme.forge.ci;

import com.acme.forge.ci.config.JobDefinition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The tables of pipelines and jobs, over one connection. */
final class PipelineTables {

  private final Handle handle;

  PipelineTables(Handle handle) {
    this.handle = handle;
  }

  /** Adds a pipeline without jobs; nothing if there is one for the event. */
  Optional<Long> insert(PipelineDraft draft) {
    return handle
        .createQuery(
            "INSERT INTO ci_pipeline (project_id, branch, commit_id, source, error, created_at,"
                + " event_id, event, payload, correlation_id, causation_id)"
                + " VALUES (:projectId, :branch, :commit, :source, :error, :createdAt,"
                + " :eventId, :event, :payload, :correlationId, :causationId)"
                + " ON CONFLICT (project_id, event_id) DO NOTHING RETURNING id")
        .bind("projectId", draft.projectId())
        .bind("branch", draft.branch())
        .bind("commit", draft.commit())
        .bind("source", draft.source().name())
        .bind("error", draft.error().orElse(null))
        .bind("createdAt", Instant.now().toString())
        .bind("eventId", draft.cause().eventId())
        .bind("event", draft.cause().event())
        .bind("payload", draft.cause().payload())
        .bind("correlationId", draft.cause().correlationId())
        .bind("causationId", draft.cause().causationId().orElse(null))
        .mapTo(Long.class)
        .findOne();
  }

  /** Adds jobs that nobody has begun; returns their ids. */
  List<Long> insertJobs(long pipelineId, List<JobDefinition> jobs) {
    List<Long> ids = new ArrayList<>();
    for (JobDefinition job : jobs) {
      ids.add(
          handle
              .createQuery(
                  "INSERT INTO ci_job (pipeline_id, name, script, status, attempt, output)"
                      + " VALUES (:pipelineId, :name, :script, :status, 0, '') RETURNING id")
              .bind("pipelineId", pipelineId)
              .bind("name", job.name())
              .bind("script", job.script())
              .bind("status", Status.PENDING.name())
              .mapTo(Long.class)
              .one());
    }
    return ids;
  }

  /**
   * Pipelines with their jobs.
   *
   * @param clauses what follows the table's name, with named parameters
   */
  List<Pipeline> pipelines(String clauses, Map<String, ?> parameters) {
    Query query = handle.createQuery("SELECT * FROM ci_pipeline " + clauses);
    return query.bindMap(parameters).map((row, context) -> pipeline(row)).list().stream()
        .map(pipeline -> pipeline.withJobs(jobs(pipeline.id())))
        .toList();
  }

  private List<Job> jobs(long pipelineId) {
    return handle
        .createQuery("SELECT * FROM ci_job WHERE pipeline_id = :pipelineId ORDER BY id")
        .bind("pipelineId", pipelineId)
        .map((row, context) -> job(row))
        .list();
  }

  private static Pipeline pipeline(ResultSet row) throws SQLException {
    return new Pipeline(
        row.getLong("id"),
        row.getLong("project_id"),
        row.getString("branch"),
        row.getString("commit_id"),
        Pipeline.Source.valueOf(row.getString("source")),
        new Cause(
            row.getString("event_id"),
            row.getString("event"),
            row.getString("payload"),
            row.getString("correlation_id"),
            Optional.ofNullable(row.getString("causation_id"))),
        Optional.ofNullable(row.getString("error")),
        List.of(),
        row.getString("created_at"));
  }

  private static Job job(ResultSet row) throws SQLException {
    return new Job(
        row.getLong("id"),
        row.getString("name"),
        row.getString("script"),
        Status.valueOf(row.getString("status")),
        row.getString("output"),
        Optional.ofNullable(row.getString("note")));
  }
}
