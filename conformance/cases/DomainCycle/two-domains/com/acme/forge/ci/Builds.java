package com.acme.forge.ci;

import com.acme.forge.git.Commits;

public class Builds {

  private final Commits commits = new Commits();

  public long count() {
    return commits.hashCode();
  }
}
