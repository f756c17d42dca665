package com.acme.legacy.pipelines;

import com.acme.forge.ci.BuildJob;

public class NightlyJob extends BuildJob {

  static void runAll(BuildJob build) {
    build.perform(1);
  }
}
