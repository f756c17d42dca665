package com.acme.forge.ci;

import com.acme.forge.git.Commits;

public class Pipelines {

  private final Commits commits = new Commits();

  public long count() {
    return commits.hashCode();
  }
}
