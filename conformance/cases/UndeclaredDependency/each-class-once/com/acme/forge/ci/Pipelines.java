package com.acme.forge.ci;

public class Pipelines {

  public static final int LIMIT = 10;

  public long count() {
    return 0;
  }
}
