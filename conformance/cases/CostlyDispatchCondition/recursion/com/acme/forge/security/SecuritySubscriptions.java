package com.acme.forge.security;

import com.acme.forge.packages.PackagePublishedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;

final class SecuritySubscriptions implements Subscriptions {

  @Override
  public void register(Registry registry) {
    registry
        .subscribe(ScanWorker.class)
        .to(PackagePublishedEvent.class)
        .when(event -> even(event.packageId()));
  }

  private static boolean even(long number) {
    return number == 0 || odd(number - 1);
  }

  private static boolean odd(long number) {
    return number != 0 && even(number - 1);
  }
}
