package com.acme.forge.git;

import com.acme.forge.common.Database;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Commits single files, as GitLab's web editor does, for those without a Git at hand. */
public final class FileCommits {

  private final Database database;
  private final RepositoryFiles files;
  private final PostReceive postReceive;

  public FileCommits(Database database, RepositoryFiles files, PostReceive postReceive) {
    this.database = database;
    this.files = files;
    this.postReceive = postReceive;
  }

  /**
   * Commits and pushes a file, new or changed.
   *
   * @param branch is created from the default branch if there is none
   * @param path from the root of the repository
   * @return the id of the commit
   */
  public String commit(long projectId, String branch, String path, String content, String message) {
    String commit = newId(path, content);
    database.inTransaction(
        handle -> {
          files.write(handle, projectId, commit, path, content);
          postReceive.execute(new Push(projectId, branch, commit, message, List.of(path)));
        });
    return commit;
  }

  /** No two commits have the same one, even of the same file. */
  private static String newId(String path, String content) {
    String unique = UUID.randomUUID() + "\0" + path + "\0" + content;
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-1").digest(unique.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new LinkageError("Every JDK has SHA-1", e);
    }
  }
}
