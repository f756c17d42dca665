package com.acme.forge.mergerequests;

import com.acme.forge.common.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * All merge requests. Each change is one statement that may be repeated without harm, since events
 * may come twice. Thread-safe.
 */
public final class MergeRequests {

  private final Database database;

  public MergeRequests(Database database) {
    this.database = database;
  }

  /** Opens a merge request for a branch. */
  public MergeRequest open(long projectId, String sourceBranch, String headCommit) {
    long id =
        database.read(
            handle ->
                handle
                    .createQuery(
                        "INSERT INTO merge_request"
                            + " (project_id, source_branch, head_commit, approvals, merged)"
                            + " VALUES (:projectId, :branch, :commit, 0, false) RETURNING id")
                    .bind("projectId", projectId)
                    .bind("branch", sourceBranch)
                    .bind("commit", headCommit)
                    .mapTo(Long.class)
                    .one());
    return find(id);
  }

  public void approve(long id) {
    execute("UPDATE merge_request SET approvals = approvals + 1 WHERE id = ?", id);
  }

  public MergeRequest find(long id) {
    return database.read(handle -> findIn(handle, id));
  }

  private static MergeRequest findIn(Handle handle, long id) {
    Set<String> blocks =
        new TreeSet<>(
            handle
                .createQuery("SELECT reason FROM merge_request_block WHERE merge_request_id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .list());
    Optional<MergeRequest> found =
        handle
            .createQuery("SELECT * FROM merge_request WHERE id = :id")
            .bind("id", id)
            .map((row, context) -> mergeRequest(row, blocks))
            .findOne();
    return found.orElseThrow(() -> new NoSuchElementException("There is no merge request " + id));
  }

  /** The merge requests of a branch that are not merged. */
  List<Long> openOf(long projectId, String sourceBranch) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT id FROM merge_request WHERE project_id = :projectId"
                        + " AND source_branch = :branch AND NOT merged ORDER BY id")
                .bind("projectId", projectId)
                .bind("branch", sourceBranch)
                .mapTo(Long.class)
                .list());
  }

  /** New commits were not seen by those who approved the old ones. */
  void updateHeadCommit(long id, String commit) {
    execute(
        "UPDATE merge_request SET head_commit = ?, approvals = 0 WHERE id = ? AND head_commit <> ?",
        commit,
        id,
        commit);
  }

  /** Events may arrive in any order, so an older pipeline does not replace a newer one. */
  void updateHeadPipeline(long id, long pipelineId) {
    execute(
        "UPDATE merge_request SET head_pipeline = ?"
            + " WHERE id = ? AND (head_pipeline IS NULL OR head_pipeline < ?)",
        pipelineId,
        id,
        pipelineId);
  }

  void block(long id, String reason) {
    execute(
        "INSERT INTO merge_request_block (merge_request_id, reason) VALUES (?, ?)"
            + " ON CONFLICT DO NOTHING",
        id,
        reason);
  }

  /** Within a transaction. */
  void merge(Handle handle, long id) {
    handle.execute("UPDATE merge_request SET merged = true WHERE id = ?", id);
  }

  private void execute(String sql, Object... arguments) {
    int unused = database.read(handle -> handle.execute(sql, arguments));
  }

  private static MergeRequest mergeRequest(ResultSet row, Set<String> blocks) throws SQLException {
    long pipeline = row.getLong("head_pipeline");
    OptionalLong headPipeline = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(pipeline);
    return new MergeRequest(
        row.getLong("id"),
        row.getLong("project_id"),
        row.getString("source_branch"),
        row.getString("head_commit"),
        row.getInt("approvals"),
        headPipeline,
        blocks,
        row.getBoolean("merged"));
  }
}
