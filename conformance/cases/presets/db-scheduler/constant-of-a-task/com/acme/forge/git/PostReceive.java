package com.acme.forge.git;

import com.acme.forge.ci.CreatePipelineTask;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

final class PostReceive {
  Object execute(String ref) throws Exception {
    return TaskDescriptor.of(CreatePipelineTask.NAME);
  }
}
