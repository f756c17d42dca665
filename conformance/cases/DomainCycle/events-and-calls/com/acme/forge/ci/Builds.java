package com.acme.forge.ci;

import com.acme.forge.git.Tags;

public class Builds {

  public Object tags(Tags tags) {
    return tags;
  }
}
