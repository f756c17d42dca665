package com.acme.forge.ci;

import com.acme.jobs.BackgroundJob;

public final class BuildTask extends BackgroundJob {

  private final String branch;

  private BuildTask(String branch) {
    this.branch = branch;
  }

  public static Builder builder() {
    return new Builder();
  }

  @Override
  public void perform(long id) {
    System.out.println(branch + id);
  }

  public static final class Builder {
    private String branch = "main";

    public Builder branch(String name) {
      branch = name;
      return this;
    }

    public BuildTask build() {
      return new BuildTask(branch);
    }
  }
}
