package com.acme.forge.security;

import com.acme.forge.packages.PackagePublishedEvent;
import java.io.File;
import dev.ringfence.eventstore.EventCondition;

final class IsListed implements EventCondition<PackagePublishedEvent> {

  @Override
  public boolean test(PackagePublishedEvent event) {
    return new File(event.format()).exists();
  }
}
