package com.acme.forge.ci;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;

public class CreatePipelineTask extends OneTimeTask<String> {
  public CreatePipelineTask() {
    super("create-pipeline", String.class);
  }

  @Override
  public void executeOnce(TaskInstance<String> instance, ExecutionContext context) {
    System.out.println(instance.getData());
  }
}
