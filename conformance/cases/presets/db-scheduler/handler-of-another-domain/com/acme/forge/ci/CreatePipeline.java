package com.acme.forge.ci;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.VoidExecutionHandler;

public class CreatePipeline implements VoidExecutionHandler<Void> {
  @Override
  public void execute(TaskInstance<Void> instance, ExecutionContext context) {
    System.out.println(instance);
  }
}
