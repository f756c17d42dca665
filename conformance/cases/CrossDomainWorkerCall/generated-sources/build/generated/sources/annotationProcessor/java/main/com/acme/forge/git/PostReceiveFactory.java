package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceiveFactory {

  Object create() {
    return new BuildJob();
  }
}
