package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record TagDeletedByUserEvent(long id) implements DomainEvent {}
