package com.acme.forge.packages.events;

import dev.ringfence.eventstore.Event;

/** Something changed in the package registry of a project. */
public sealed interface PackageRegistryEvent extends Event
    permits NpmPackagePublishedEvent, NpmTagAddedEvent, NpmTagDeletedEvent {

  long projectId();

  /** What the package is called. */
  String name();

  /** The version of the package that it is about. */
  String version();
}
