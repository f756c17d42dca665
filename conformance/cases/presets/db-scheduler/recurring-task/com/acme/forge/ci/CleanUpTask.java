package com.acme.forge.ci;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

public class CleanUpTask extends RecurringTask<Void> {
  public CleanUpTask() {
    super("clean-up", FixedDelay.ofHours(1), Void.class);
  }

  @Override
  public void executeRecurringly(TaskInstance<Void> instance, ExecutionContext context) {
    System.out.println(instance);
  }
}
