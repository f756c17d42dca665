package com.acme.forge.ci;

import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

public class CreatePipelineJob extends QuartzJobBean {
  @Override
  protected void executeInternal(JobExecutionContext context) {
    System.out.println(context);
  }
}
