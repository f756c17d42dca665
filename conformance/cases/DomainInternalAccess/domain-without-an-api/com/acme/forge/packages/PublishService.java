package com.acme.forge.packages;

import com.acme.forge.git.internal.Commits;

class PublishService {

  private final Commits commits = new Commits();

  Commits commits() {
    return commits;
  }
}
