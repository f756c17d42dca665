package com.acme.forge.git;

import com.acme.forge.ci.CreatePipelineJob;
import static org.quartz.JobBuilder.newJob;

final class PostReceive {
  Object execute(String ref) throws Exception {
    return newJob(CreatePipelineJob.class) // finds: CrossDomainWorkerCall git -> ci
        .withIdentity(ref)
        .storeDurably()
        .build();
  }
}
