package com.acme.forge.common;

import java.util.Set;

public abstract class CachedSettings implements Settings {

  private final Set<String> known = Set.of("scan");

  public boolean isKnown(String name) {
    return known.contains(name);
  }
}
