package com.acme.forge.git;

import com.acme.forge.ci.CreatePipelineJob;
import org.quartz.JobExecutionContext;

final class PostReceive {
  Object execute(CreatePipelineJob job, JobExecutionContext context) throws Exception {
    job.execute(context); // finds: CrossDomainWorkerCall git -> ci
    return job;
  }
}
