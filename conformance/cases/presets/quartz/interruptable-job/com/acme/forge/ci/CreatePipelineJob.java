package com.acme.forge.ci;

import org.quartz.InterruptableJob;
import org.quartz.JobExecutionContext;

public class CreatePipelineJob implements InterruptableJob {
  @Override
  public void execute(JobExecutionContext context) {
    System.out.println(context);
  }

  @Override
  public void interrupt() {
    System.out.println("stop");
  }
}
