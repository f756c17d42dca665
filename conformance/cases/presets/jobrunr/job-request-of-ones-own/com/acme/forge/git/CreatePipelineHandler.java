package com.acme.forge.git;

import org.jobrunr.jobs.lambdas.JobRequestHandler;

public class CreatePipelineHandler implements JobRequestHandler<CreatePipelineRequest> {
  @Override
  public void run(CreatePipelineRequest request) {
    System.out.println(request);
  }
}
