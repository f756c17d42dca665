package com.acme.forge.packages;

import com.acme.bus.DomainEvent;

public record PackagePublishedEvent(long packageId, String version) implements DomainEvent {

  public static Builder builder() {
    return new Builder();
  }

  public static final class Builder {

    private long packageId;
    private String version = "";

    public Builder packageId(long id) {
      packageId = id;
      return this;
    }

    public Builder version(String text) {
      version = text;
      return this;
    }

    public PackagePublishedEvent build() {
      return new PackagePublishedEvent(packageId, version);
    }
  }
}
