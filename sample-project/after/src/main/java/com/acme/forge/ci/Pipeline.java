package com.acme.forge.ci;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A run of a project's jobs on one commit.
 *
 * @param error what is wrong with the CI file; there are no jobs then
 * @param createdAt ISO 8601
 */
public record Pipeline(
    long id,
    long projectId,
    String branch,
    String commit,
    Source source,
    Cause cause,
    Optional<String> error,
    List<Job> jobs,
    String createdAt) {

  public Pipeline {
    jobs = List.copyOf(jobs);
  }

  /** What made somebody create a pipeline. */
  public enum Source {
    PUSH,
    EVENT_SUBSCRIPTION;

    /** As in {@code CI_PIPELINE_SOURCE}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Pipeline withJobs(List<Job> newJobs) {
    return new Pipeline(id, projectId, branch, commit, source, cause, error, newJobs, createdAt);
  }

  /** That of its jobs together. */
  public Status status() {
    if (error.isPresent()) {
      return Status.FAILED;
    }
    Set<Status> all =
        jobs.stream()
            .map(Job::status)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
    if (all.contains(Status.RUNNING) || all.contains(Status.PENDING)) {
      return all.equals(EnumSet.of(Status.PENDING)) ? Status.PENDING : Status.RUNNING;
    }
    if (all.contains(Status.FAILED)) {
      return Status.FAILED;
    }
    return all.contains(Status.CANCELED) ? Status.CANCELED : Status.SUCCESS;
  }
}
