package com.acme.forge.packages;

import com.acme.forge.ci.ArtifactEvent;

public final class ArtifactStoredEvent extends ArtifactEvent {

  public ArtifactStoredEvent(long artifactId) {
    super(artifactId);
  }
}
