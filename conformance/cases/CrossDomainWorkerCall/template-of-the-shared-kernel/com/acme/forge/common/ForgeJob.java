package com.acme.forge.common;

import com.acme.jobs.BackgroundJob;

public abstract class ForgeJob extends BackgroundJob {

  public final void runSafely(long id) {
    try {
      perform(id);
    } catch (RuntimeException e) {
      performAsync(id);
    }
  }
}
