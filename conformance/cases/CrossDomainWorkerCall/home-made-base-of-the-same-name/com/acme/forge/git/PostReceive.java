package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  void execute() {
    new BuildJob().perform(1);
  }
}
