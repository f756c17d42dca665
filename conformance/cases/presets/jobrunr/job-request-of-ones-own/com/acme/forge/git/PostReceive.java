package com.acme.forge.git;

import org.jobrunr.scheduling.BackgroundJobRequest;

final class PostReceive {
  void execute(String ref) {
    BackgroundJobRequest.enqueue(new CreatePipelineRequest(ref));
  }
}
