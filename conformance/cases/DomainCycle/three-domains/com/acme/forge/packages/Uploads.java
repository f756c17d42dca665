package com.acme.forge.packages;

import com.acme.forge.git.Tags;

public class Uploads {

  public Object tag(Tags tags) {
    return tags;
  }
}
