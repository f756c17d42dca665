package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record JobStuckEvent(long id) implements DomainEvent {}
