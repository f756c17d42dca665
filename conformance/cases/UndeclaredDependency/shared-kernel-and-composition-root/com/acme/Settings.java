package com.acme;

import com.acme.forge.ci.Pipelines;
import com.acme.forge.git.Commits;

public class Settings {

  private final Pipelines pipelines = new Pipelines();
  private final Commits commits = new Commits();

  @Override
  public String toString() {
    return "" + pipelines.count() + commits.count();
  }
}
