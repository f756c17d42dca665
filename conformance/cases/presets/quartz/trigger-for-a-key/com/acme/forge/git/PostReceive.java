package com.acme.forge.git;

import org.quartz.JobKey;
import org.quartz.TriggerBuilder;

final class PostReceive {
  Object execute(String ref) throws Exception {
    return TriggerBuilder.newTrigger().forJob(new JobKey(ref)).startNow().build();
  }
}
