package com.acme.forge.ci;

import com.acme.forge.git.Tags;

public class Pipelines {

  public Object tags(Tags tags) {
    return tags;
  }
}
