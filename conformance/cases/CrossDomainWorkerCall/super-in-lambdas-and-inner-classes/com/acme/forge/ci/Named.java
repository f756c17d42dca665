package com.acme.forge.ci;

public class Named extends BuildJob {

  protected void prepare() {
    System.out.println("prepare");
  }
}
