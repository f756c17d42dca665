package com.acme.forge.security;

import com.acme.forge.packages.PackagePublishedEvent;
import java.io.File;
import java.util.function.Predicate;

final class IsListed implements Predicate<PackagePublishedEvent> {

  @Override
  public boolean test(PackagePublishedEvent event) {
    return new File(event.format()).exists();
  }
}
