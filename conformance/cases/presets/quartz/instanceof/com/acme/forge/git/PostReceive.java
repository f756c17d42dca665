package com.acme.forge.git;

import com.acme.forge.ci.CreatePipelineJob;
import org.quartz.Job;

final class PostReceive {
  Object execute(Job job) throws Exception {
    return job instanceof CreatePipelineJob;
  }
}
