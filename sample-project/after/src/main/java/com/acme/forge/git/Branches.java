package com.acme.forge.git;

import com.acme.forge.common.Database;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The heads of all branches. Thread-safe. */
public final class Branches {

  /** The branch that a project's settings are read from. */
  public static final String DEFAULT = "main";

  private final Database database;

  public Branches(Database database) {
    this.database = database;
  }

  public Optional<String> headOf(long projectId, String branch) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT head FROM git_branch WHERE project_id = :projectId AND name = :name")
                .bind("projectId", projectId)
                .bind("name", branch)
                .mapTo(String.class)
                .findOne());
  }

  /** Moves a branch within a transaction; it is created if there is none. */
  void moveTo(Handle handle, long projectId, String branch, String commit) {
    handle.execute(
        "INSERT INTO git_branch (project_id, name, head) VALUES (?, ?, ?)"
            + " ON CONFLICT (project_id, name) DO UPDATE SET head = excluded.head",
        projectId,
        branch,
        commit);
  }

  void delete(Handle handle, long projectId, String branch) {
    handle.execute("DELETE FROM git_branch WHERE project_id = ? AND name = ?", projectId, branch);
  }

  /** Keeps others from moving a branch until the transaction ends. */
  void lock(Handle handle, long projectId, String branch) {
    handle.execute(
        "UPDATE git_branch SET head = head WHERE project_id = ? AND name = ?", projectId, branch);
  }
}
