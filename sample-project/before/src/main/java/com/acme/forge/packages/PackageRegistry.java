package com.acme.forge.packages;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The packages that were built from branches. */
public final class PackageRegistry {

  private final List<PublishedPackage> packages = new CopyOnWriteArrayList<>();

  /** A version of a package that was built from a branch. */
  public record PublishedPackage(long projectId, String branch, String name, String version) {}

  public void publish(PublishedPackage published) {
    packages.add(published);
  }

  public List<PublishedPackage> all() {
    return List.copyOf(packages);
  }

  boolean deleteAllOf(long projectId, String branch) {
    return packages.removeIf(each -> each.projectId() == projectId && each.branch().equals(branch));
  }
}
