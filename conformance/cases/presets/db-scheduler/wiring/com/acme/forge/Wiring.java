package com.acme.forge;

import com.acme.forge.ci.CreatePipelineTask;
import com.github.kagkarlsson.scheduler.task.Task;

final class Wiring {
  Task<?>[] tasks() {
    return new Task<?>[] {new CreatePipelineTask()};
  }
}
