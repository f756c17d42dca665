package com.acme.forge.ci;

/** A run of a project's jobs on one commit. */
public record Pipeline(long id, long projectId, String branch, String commit, Status status) {

  /** How far a pipeline is. */
  public enum Status {
    RUNNING,
    CANCELED
  }

  Pipeline canceled() {
    return new Pipeline(id, projectId, branch, commit, Status.CANCELED);
  }
}
