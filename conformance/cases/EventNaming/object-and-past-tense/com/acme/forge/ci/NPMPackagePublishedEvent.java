package com.acme.forge.ci;

import dev.ringfence.eventstore.Event;

public record NPMPackagePublishedEvent(long id) implements Event {}
