package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record MessageSentEvent(long id) implements DomainEvent {}
