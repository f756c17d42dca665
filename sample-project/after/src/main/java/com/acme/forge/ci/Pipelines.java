package com.acme.forge.ci;

import com.acme.forge.common.Database;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All pipelines. Thread-safe. */
public final class Pipelines {

  private final Database database;

  public Pipelines(Database database) {
    this.database = database;
  }

  /** The newest pipelines of all projects, the newest first. */
  public List<Pipeline> recent(int limit) {
    return find("ORDER BY id DESC LIMIT :limit", Map.of("limit", limit));
  }

  /** The pipelines of a branch, the oldest first. */
  public List<Pipeline> of(long projectId, String branch) {
    return find(
        "WHERE project_id = :projectId AND branch = :branch ORDER BY id",
        Map.of("projectId", projectId, "branch", branch));
  }

  public Optional<Pipeline> find(long id) {
    return find("WHERE id = :id", Map.of("id", id)).stream().findAny();
  }

  /** Cancels what has not ended on a branch; returns the ids of the pipelines. */
  List<Long> cancel(long projectId, String branch) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "UPDATE ci_job SET status = 'CANCELED'"
                        + " WHERE status IN ('PENDING', 'RUNNING') AND pipeline_id IN"
                        + " (SELECT id FROM ci_pipeline"
                        + " WHERE project_id = :projectId AND branch = :branch)"
                        + " RETURNING pipeline_id")
                .bind("projectId", projectId)
                .bind("branch", branch)
                .mapTo(Long.class)
                .list()
                .stream()
                .distinct()
                .sorted()
                .toList());
  }

  private List<Pipeline> find(String clauses, Map<String, ?> parameters) {
    return database.read(handle -> new PipelineTables(handle).pipelines(clauses, parameters));
  }
}
