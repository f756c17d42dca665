package com.acme.forge.ci;

import com.acme.forge.ci.config.JobDefinition;
import java.util.List;
import java.util.Optional;

/**
 * A pipeline on its way.
 *
 * @param error what is wrong with the CI file
 */
record PipelineDraft(
    long projectId,
    String branch,
    String commit,
    Pipeline.Source source,
    Cause cause,
    List<JobDefinition> jobs,
    Optional<String> error) {

  PipelineDraft {
    jobs = List.copyOf(jobs);
  }

  static PipelineDraft of(
      long projectId, String branch, String commit, Pipeline.Source source, Cause cause) {
    return new PipelineDraft(projectId, branch, commit, source, cause, List.of(), Optional.empty());
  }

  PipelineDraft withJobs(List<JobDefinition> newJobs) {
    return new PipelineDraft(projectId, branch, commit, source, cause, newJobs, error);
  }

  PipelineDraft withError(String message) {
    return new PipelineDraft(
        projectId, branch, commit, source, cause, List.of(), Optional.of(message));
  }
}
