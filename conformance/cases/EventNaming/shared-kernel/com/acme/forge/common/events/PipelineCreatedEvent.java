package com.acme.forge.common.events;

import com.acme.bus.DomainEvent;

public record PipelineCreatedEvent(long pipelineId) implements DomainEvent {} // finds: EventNaming shared-kernel
