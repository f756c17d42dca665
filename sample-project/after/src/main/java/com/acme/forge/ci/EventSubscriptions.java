package com.acme.forge.ci;

import com.acme.forge.ci.config.EventPattern;
import com.acme.forge.common.Database;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What the jobs of each project's default branch wait for. Thread-safe. */
public final class EventSubscriptions {

  private final Database database;

  public EventSubscriptions(Database database) {
    this.database = database;
  }

  /** A change of whether a project has subscriptions at all. */
  record Change(long projectId, boolean subscribed, long revision) {}

  /** What the jobs of a project wait for. */
  List<EventPattern> of(long projectId) {
    return database.read(handle -> of(handle, projectId));
  }

  private static List<EventPattern> of(Handle handle, long projectId) {
    return handle
        .createQuery(
            "SELECT event FROM ci_event_subscription WHERE project_id = :projectId ORDER BY event")
        .bind("projectId", projectId)
        .map((row, context) -> new EventPattern(row.getString("event")))
        .list();
  }

  /** The next changes after a revision, in their order. */
  List<Change> changesAfter(long revision, int limit) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT project_id, subscribed, revision FROM ci_project"
                        + " WHERE revision > :revision ORDER BY revision LIMIT :limit")
                .bind("revision", revision)
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new Change(
                            row.getLong("project_id"),
                            row.getBoolean("subscribed"),
                            row.getLong("revision")))
                .list());
  }

  /** Keeps others from changing a project's subscriptions until the transaction ends. */
  void lock(Handle handle, long projectId) {
    handle.execute(
        "INSERT INTO ci_project (project_id, subscribed, revision) VALUES (?, false, 0)"
            + " ON CONFLICT (project_id) DO UPDATE SET project_id = excluded.project_id",
        projectId);
  }

  /**
   * Replaces the subscriptions of a project that is locked.
   *
   * @return whether the project had none before, and has some now
   */
  boolean replace(Handle handle, long projectId, Set<EventPattern> wanted) {
    List<EventPattern> before = of(handle, projectId);
    if (Set.copyOf(before).equals(wanted)) {
      return false;
    }
    handle.execute("DELETE FROM ci_event_subscription WHERE project_id = ?", projectId);
    if (!wanted.isEmpty()) {
      PreparedBatch batch =
          handle.prepareBatch(
              "INSERT INTO ci_event_subscription (project_id, event) VALUES (:projectId, :event)");
      wanted.forEach(
          pattern -> batch.bind("projectId", projectId).bind("event", pattern.text()).add());
      batch.execute();
    }
    if (before.isEmpty() != wanted.isEmpty()) {
      handle.execute(
          "UPDATE ci_project SET subscribed = ?, revision = ? WHERE project_id = ?",
          !wanted.isEmpty(),
          nextRevision(handle),
          projectId);
    }
    return before.isEmpty();
  }

  /** The row is locked until the transaction ends, so that nobody sees a later revision first. */
  private static long nextRevision(Handle handle) {
    return handle
        .createQuery("UPDATE ci_revision SET latest = latest + 1 RETURNING latest")
        .mapTo(Long.class)
        .one();
  }
}
