package com.acme.forge.git;

public class Commits {

  public long count() {
    return 0;
  }
}
