package com.acme.forge.ci;

public class BuildJob extends ProjectJob {

  @Override
  public void perform(long id) {
    System.out.println("building " + id);
  }
}
