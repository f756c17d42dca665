package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record TokenWithdrawnEvent(long id) implements DomainEvent {}
