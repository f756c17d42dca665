package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record BuildRunEvent(long id) implements DomainEvent {}
