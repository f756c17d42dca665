package com.acme.forge.ci;

import com.acme.forge.git.Tags;

public class Pipelines {

  public Object a(Tags tags) { // finds: DomainCycle ci -> git
    return tags;
  }

  public Object b(Tags tags) {
    return tags;
  }

  public static class Nested {

    public Object c(Tags tags) {
      return new Tags().equals(tags);
    }
  }
}
