package com.acme.forge.packages;

import com.acme.forge.git.Tags;
import java.util.List;

public class Packages {

  public Object artifacts() {
    return List.of();
  }

  public Object tag(Tags tags) {
    return tags;
  }
}
