package com.acme.platform;

import com.acme.bus.DomainEvent;

public record NodeStoppedEvent(String node) implements DomainEvent {}
