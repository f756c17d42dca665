package com.acme.forge.git;

import com.acme.forge.common.ActivityLog;

/** The script that an administrator may have put beside the repository. */
public final class ServerHook {

  private final ActivityLog activity;

  public ServerHook(ActivityLog activity) {
    this.activity = activity;
  }

  public void perform(Push push) {
    activity.record("git", "hook runs for %s".formatted(push.branch()));
  }
}
