package com.acme.forge.git;

import com.acme.forge.ci.CreatePipelineTask;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

final class PostReceive {
  Object execute(CreatePipelineTask task, TaskInstance<String> instance, ExecutionContext context) throws Exception {
    return task.execute(instance, context); // finds: CrossDomainWorkerCall git -> ci
  }
}
