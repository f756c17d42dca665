package com.acme.forge.git;

import org.quartz.Job;
import org.quartz.JobBuilder;

final class PostReceive {
  Object execute(Class<? extends Job> type) throws Exception {
    return JobBuilder.newJob(type).build();
  }
}
