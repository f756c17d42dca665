package com.acme.forge.git;

import org.quartz.JobBuilder;

final class PostReceive {
  Object execute(String ref) throws Exception {
    return JobBuilder.newJob(CreatePipelineJob.class).withIdentity(ref).build();
  }
}
