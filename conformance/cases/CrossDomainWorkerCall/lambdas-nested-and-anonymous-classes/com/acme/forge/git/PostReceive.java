package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import java.util.concurrent.Callable;

public class PostReceive {

  Runnable expression(BuildJob build) {
    return () -> build.perform(1); // finds: CrossDomainWorkerCall git -> ci
  }

  Runnable block(BuildJob build) {
    return () -> {
      Runnable inner =
          () -> {
            build.perform(2); // finds: CrossDomainWorkerCall git -> ci
          };
      inner.run();
    };
  }

  Callable<String> anonymous(BuildJob build) {
    return new Callable<>() {
      @Override
      public String call() {
        build.perform(3); // finds: CrossDomainWorkerCall git -> ci
        return "done";
      }
    };
  }

  void local(BuildJob build) {
    class Local {
      void go() {
        build.perform(4); // finds: CrossDomainWorkerCall git -> ci
      }
    }
    new Local().go();
  }

  static class Nested {
    class Inner {
      void go(BuildJob build) {
        build.perform(5); // finds: CrossDomainWorkerCall git -> ci
      }
    }
  }
}
