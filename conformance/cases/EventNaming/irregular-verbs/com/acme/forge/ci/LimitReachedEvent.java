package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record LimitReachedEvent(long id) implements DomainEvent {}
