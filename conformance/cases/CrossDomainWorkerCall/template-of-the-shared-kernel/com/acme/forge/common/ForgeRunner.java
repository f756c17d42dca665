package com.acme.forge.common;

import com.acme.jobs.BackgroundJob;
import java.util.List;

public class ForgeRunner {

  public void runAll(List<BackgroundJob> jobs, ForgeJob first, long id) {
    first.runSafely(id);
    for (BackgroundJob job : jobs) {
      job.perform(id);
    }
  }
}
