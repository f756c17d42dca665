package com.acme.forge.ci;

public class Pipelines {
  public void createFor(String ref) {
    System.out.println(ref);
  }

  public int count() {
    return 0;
  }

  public String first() {
    return "";
  }
}
