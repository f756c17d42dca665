package com.acme.forge.git;

import java.util.List;

/**
 * What Git tells the post-receive hook.
 *
 * @param commit the branch's new head; all zeros if the branch was deleted
 */
public record Push(
    long projectId, String branch, String commit, String message, List<String> changedFiles) {

  private static final String NO_COMMIT = "0".repeat(40);

  public Push {
    changedFiles = List.copyOf(changedFiles);
  }

  /** A push that deletes a branch. */
  public static Push deletionOf(long projectId, String branch) {
    return new Push(projectId, branch, NO_COMMIT, "", List.of());
  }

  public boolean isDeletion() {
    return commit.equals(NO_COMMIT);
  }
}
