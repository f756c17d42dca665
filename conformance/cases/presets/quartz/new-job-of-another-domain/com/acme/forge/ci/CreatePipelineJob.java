package com.acme.forge.ci;

import org.quartz.Job;
import org.quartz.JobExecutionContext;

public class CreatePipelineJob implements Job {
  @Override
  public void execute(JobExecutionContext context) {
    System.out.println(context);
  }
}
