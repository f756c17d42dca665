package com.acme.forge.git;

import com.acme.forge.ci.CreatePipelineJob;
import org.quartz.JobKey;

final class PostReceive {
  Object execute(String ref) throws Exception {
    return new JobKey(CreatePipelineJob.class.getName());
  }
}
