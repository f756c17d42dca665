package com.acme.forge.git;

import com.acme.forge.ci.CreatePipelineJob;
import org.quartz.JobDataMap;

final class PostReceive {
  Object execute(String ref) throws Exception {
    JobDataMap data = new JobDataMap();
    data.put("after", CreatePipelineJob.class);
    return data;
  }
}
