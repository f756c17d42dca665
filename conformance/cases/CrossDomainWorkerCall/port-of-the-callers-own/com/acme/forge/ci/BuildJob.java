package com.acme.forge.ci;

import com.acme.forge.git.PushHook;
import com.acme.jobs.BackgroundJob;

class BuildJob extends BackgroundJob implements PushHook {

  @Override
  public void perform(long id) {
    System.out.println(id);
  }

  @Override
  public void pushed(long project) {
    perform(project);
  }
}
