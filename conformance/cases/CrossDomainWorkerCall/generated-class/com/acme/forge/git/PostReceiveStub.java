package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import javax.annotation.processing.Generated;

@Generated("com.acme.codegen.StubGenerator")
public class PostReceiveStub {

  void execute(long project) {
    new BuildJob().perform(project);
  }

  static class Nested {
    void execute(BuildJob build) {
      build.perform(1);
    }
  }
}
