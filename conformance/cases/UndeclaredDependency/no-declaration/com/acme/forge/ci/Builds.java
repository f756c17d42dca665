package com.acme.forge.ci;

import com.acme.forge.git.Commits;
import com.acme.forge.packages.Tags;

public class Builds {

  long count(Commits commits, Tags tags) {
    return tags.count(commits);
  }
}
