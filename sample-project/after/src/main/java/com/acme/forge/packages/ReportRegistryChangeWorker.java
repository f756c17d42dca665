package com.acme.forge.packages;

import com.acme.forge.common.ActivityLog;
import com.acme.forge.packages.events.NpmPackagePublishedEvent;
import com.acme.forge.packages.events.NpmTagAddedEvent;
import com.acme.forge.packages.events.NpmTagDeletedEvent;
import com.acme.forge.packages.events.PackageRegistryEvent;
import dev.ringfence.eventstore.Subscriber;

/** Tells what has changed in the registry, once it has. */
final class ReportRegistryChangeWorker implements Subscriber<PackageRegistryEvent> {

  private final ActivityLog activity;

  ReportRegistryChangeWorker(ActivityLog activity) {
    this.activity = activity;
  }

  @Override
  public void handleEvent(PackageRegistryEvent event) {
    activity.record("packages", describe(event));
  }

  private static String describe(PackageRegistryEvent event) {
    if (event instanceof NpmPackagePublishedEvent published) {
      return "%s@%s is published".formatted(published.name(), published.version());
    }
    if (event instanceof NpmTagAddedEvent added) {
      return "%s@%s is now %s".formatted(added.name(), added.version(), added.tag());
    }
    NpmTagDeletedEvent deleted = (NpmTagDeletedEvent) event;
    return "%s is no longer %s".formatted(deleted.name(), deleted.tag());
  }
}
