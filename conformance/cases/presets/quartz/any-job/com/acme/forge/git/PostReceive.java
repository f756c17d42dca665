package com.acme.forge.git;

import org.quartz.Job;
import org.quartz.JobExecutionContext;

final class PostReceive {
  Object execute(Job job, JobExecutionContext context) throws Exception {
    job.execute(context);
    return job;
  }
}
