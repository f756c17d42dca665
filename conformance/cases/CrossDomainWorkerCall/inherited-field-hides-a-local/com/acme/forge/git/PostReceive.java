package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  private BuildJob next() {
    return null;
  }

  void execute(BuildJob job) {
    new Mirrors() {
      void run() {
        job.perform(1);
        next().perform(2);
      }
    }.run();
    class Local extends Mirrors {
      void run() {
        job.perform(3);
        Runnable later = () -> next().perform(4);
        later.run();
      }
    }
    new Local().run();
  }
}
