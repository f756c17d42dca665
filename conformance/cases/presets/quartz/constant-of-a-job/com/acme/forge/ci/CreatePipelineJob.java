package com.acme.forge.ci;

import org.quartz.Job;
import org.quartz.JobExecutionContext;

public class CreatePipelineJob implements Job {
  public static final String KEY = "create-pipeline";

  @Override
  public void execute(JobExecutionContext context) {
    System.out.println(context);
  }
}
