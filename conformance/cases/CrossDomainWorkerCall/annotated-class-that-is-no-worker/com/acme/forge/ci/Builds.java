package com.acme.forge.ci;

@Async
public class Builds {

  public void create() {
    System.out.println("build");
  }
}
