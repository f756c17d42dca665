package com.acme.forge.ci;

import com.acme.forge.git.PushHook;
import com.acme.jobs.Async;

class CreatePipelineHook implements PushHook {

  @Async
  @Override
  public void pushed(long project) {
    System.out.println(project);
  }
}
