package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  void execute(BuildJob build) {
    build.perform(1);
  }
}
