package com.acme.forge.packages;

import dev.ringfence.eventstore.Event;

public record PackagePublishedEvent(long packageId, String path, String link, long at)
    implements Event {}
