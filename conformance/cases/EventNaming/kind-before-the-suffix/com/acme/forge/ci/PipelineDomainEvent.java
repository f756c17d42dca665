package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record PipelineDomainEvent(long id) implements DomainEvent {} // finds: EventNaming ci
