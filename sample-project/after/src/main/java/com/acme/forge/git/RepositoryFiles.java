package com.acme.forge.git;

import com.acme.forge.common.Database;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The files of all commits. Thread-safe. */
public final class RepositoryFiles {

  private final Database database;

  public RepositoryFiles(Database database) {
    this.database = database;
  }

  /**
   * The text of a file.
   *
   * @param path from the root of the repository
   */
  public Optional<String> read(long projectId, String commit, String path) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT content FROM git_file"
                        + " WHERE project_id = :projectId AND commit_id = :commit AND path = :path")
                .bind("projectId", projectId)
                .bind("commit", commit)
                .bind("path", path)
                .mapTo(String.class)
                .findOne());
  }

  void write(Handle handle, long projectId, String commit, String path, String content) {
    handle.execute(
        "INSERT INTO git_file (project_id, commit_id, path, content) VALUES (?, ?, ?, ?)",
        projectId,
        commit,
        path,
        content);
  }

  /** Gives a commit the files of its parent that it does not have itself. */
  void inherit(Handle handle, long projectId, String parent, String commit) {
    handle.execute(
        "INSERT INTO git_file (project_id, commit_id, path, content)"
            + " SELECT project_id, CAST(? AS text), path, content FROM git_file"
            + " WHERE project_id = ? AND commit_id = ? ON CONFLICT DO NOTHING",
        commit,
        projectId,
        parent);
  }
}
