package com.acme.forge.ci;

import org.jobrunr.jobs.lambdas.JobRequest;

public record CreatePipelineRequest(String ref) implements JobRequest {
  @Override
  public Class<CreatePipelineHandler> getJobRequestHandler() {
    return CreatePipelineHandler.class;
  }
}
