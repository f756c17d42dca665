package com.acme.forge.packages;

public class PackagePublishedEvent {

  private long packageId;

  public void packageId(long id) {
    packageId = id;
  }

  @Override
  public String toString() {
    return "package " + packageId;
  }
}
