package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  boolean execute(Object job) {
    if (job instanceof BuildJob build) {
      Object same = (BuildJob) job;
      return same == build;
    }
    return job instanceof BuildJob;
  }
}
