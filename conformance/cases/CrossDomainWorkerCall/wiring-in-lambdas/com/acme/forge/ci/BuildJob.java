package com.acme.forge.ci;

import com.acme.jobs.BackgroundJob;

public class BuildJob extends BackgroundJob {

  private String name = "build";

  public void setName(String name) {
    this.name = name;
  }

  @Override
  public void perform(long id) {
    System.out.println(name + id);
  }
}
