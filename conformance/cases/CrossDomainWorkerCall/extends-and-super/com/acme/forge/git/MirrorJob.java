package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class MirrorJob extends BuildJob {

  MirrorJob() {
    super("mirror");
  }

  MirrorJob(String branch) {
    super(branch);
    perform(0);
  }

  @Override
  public void perform(long id) {
    super.perform(id);
    System.out.println(describe() + super.describe());
  }
}
