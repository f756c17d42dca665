package com.acme.forge.git.hooks;

import com.acme.forge.git.BuildJob;

public class PreReceive {

  void execute(long project) {
    new BuildJob().perform(project);
  }
}
