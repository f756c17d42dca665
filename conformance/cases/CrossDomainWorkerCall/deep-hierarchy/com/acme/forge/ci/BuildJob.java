package com.acme.forge.ci;

public class BuildJob extends PipelineJob {

  @Override
  public void perform(long id) {
    System.out.println("building " + id);
  }
}
