package com.acme.forge.packages;

import dev.ringfence.eventstore.Event;

public record PackagePublishedEvent(Package published) implements Event {} // finds: EventNotImmutable packages
