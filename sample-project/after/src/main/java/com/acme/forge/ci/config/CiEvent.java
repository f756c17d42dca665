package com.acme.forge.ci.config;

import dev.ringfence.eventstore.EventType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * An event that jobs can wait for, under both its names.
 *
 * @param name the stable one, such as {@code package_registry/npm/tag_added}
 * @param className that of its class with its domain, such as {@code Packages::NpmTagAddedEvent}
 */
public record CiEvent(String name, String className) {

  static CiEvent of(EventType type) {
    List<String> packages = Arrays.asList(type.type().getPackageName().split("\\."));
    String domain = packages.get(packages.size() - 2);
    return new CiEvent(
        type.name(),
        domain.substring(0, 1).toUpperCase(Locale.ROOT)
            + domain.substring(1)
            + "::"
            + type.type().getSimpleName());
  }
}
