package com.acme.forge.git;

import com.acme.forge.ci.CreatePipelineJob;
import org.quartz.JobDetail;

final class PostReceive {
  Object execute(JobDetail detail) throws Exception {
    return detail.getJobClass().equals(CreatePipelineJob.class);
  }
}
