package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  String execute(BuildJob job) {
    return switch (job) {
      case BuildJob.Fast fast -> "fast";
      case BuildJob.Slow slow -> "slow";
    };
  }
}
