package com.acme.forge.ci;

import dev.ringfence.eventstore.Event;

public record MergeRequestClosedEvent(long id) implements Event {}
