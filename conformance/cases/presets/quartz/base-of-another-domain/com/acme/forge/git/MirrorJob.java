package com.acme.forge.git;

import com.acme.forge.ci.CreatePipelineJob;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;

public class MirrorJob extends CreatePipelineJob {
  @Override
  public void execute(JobExecutionContext context) {
    super.execute(context);
    System.out.println(JobBuilder.newJob(MirrorJob.class).build());
  }
}
