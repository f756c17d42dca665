package com.acme.forge.git;

import com.acme.forge.ci.CreatePipelineJob;
import org.quartz.JobBuilder;

final class PostReceive {
  Object execute(String ref) throws Exception {
    return JobBuilder.newJob(CreatePipelineJob.class).withIdentity(ref).build(); // finds: CrossDomainWorkerCall git -> ci
  }
}
