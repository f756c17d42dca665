package com.acme.forge.packages;

import java.util.Map;
import java.util.Optional;

/** Which manifest is known to bring in something vulnerable. */
public final class Advisories {

  private final Map<String, String> byManifest;

  public Advisories(Map<String, String> byManifest) {
    this.byManifest = Map.copyOf(byManifest);
  }

  Optional<String> concerning(String manifest) {
    return Optional.ofNullable(byManifest.get(manifest));
  }
}
