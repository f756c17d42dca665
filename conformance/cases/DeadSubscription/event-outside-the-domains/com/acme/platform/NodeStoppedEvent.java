package com.acme.platform;

import dev.ringfence.eventstore.Event;

public record NodeStoppedEvent(String node) implements Event {}
