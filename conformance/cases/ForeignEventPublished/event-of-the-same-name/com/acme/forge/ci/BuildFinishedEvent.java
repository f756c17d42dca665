package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record BuildFinishedEvent(long id) implements DomainEvent {}
