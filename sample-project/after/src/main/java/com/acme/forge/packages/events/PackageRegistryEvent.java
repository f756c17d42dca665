package com.acme.forge.packages.events;

import dev.ringfence.eventstore.Event;

/** Something changed in the package registry of a project. */
public sealed interface PackageRegistryEvent extends Event
    permits NpmPackagePublishedEvent, NpmTagAddedEvent, NpmTagDeletedEvent {

  long projectId();
}
