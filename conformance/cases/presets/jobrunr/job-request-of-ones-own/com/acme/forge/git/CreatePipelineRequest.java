package com.acme.forge.git;

import org.jobrunr.jobs.lambdas.JobRequest;

public record CreatePipelineRequest(String ref) implements JobRequest {
  @Override
  public Class<CreatePipelineHandler> getJobRequestHandler() {
    return CreatePipelineHandler.class;
  }
}
