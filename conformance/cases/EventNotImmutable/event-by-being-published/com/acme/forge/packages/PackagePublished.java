package com.acme.forge.packages;

public class PackagePublished {

  public long packageId; // finds: EventNotImmutable packages
}
