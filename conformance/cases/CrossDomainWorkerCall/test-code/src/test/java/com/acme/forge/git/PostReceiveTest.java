package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

class PostReceiveTest {

  void createsAPipeline() {
    new BuildJob().perform(1);
  }
}
