package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record BuildMovedToArchiveEvent(long id) implements DomainEvent {}
