package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public abstract class ArtifactEvent implements DomainEvent {

  private final long artifactId;

  protected ArtifactEvent(long artifactId) {
    this.artifactId = artifactId;
  }

  public long artifactId() {
    return artifactId;
  }
}
