package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record PIPELINE_CreatedEvent(long id) implements DomainEvent {}
