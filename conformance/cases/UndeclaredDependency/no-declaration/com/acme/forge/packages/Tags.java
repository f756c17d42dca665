package com.acme.forge.packages;

import com.acme.forge.git.Commits;

public class Tags {

  public long count(Commits commits) {
    return commits.count();
  }
}
