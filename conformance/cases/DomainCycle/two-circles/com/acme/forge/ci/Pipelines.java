package com.acme.forge.ci;

import com.acme.forge.git.Tags;

public class Pipelines {

  public Object tags(Tags tags) { // finds: DomainCycle ci -> git
    return tags;
  }
}
