package com.acme.forge.packages;

import com.acme.bus.DomainEvent;

public record BuildFinishedEvent(long id) implements DomainEvent {}
