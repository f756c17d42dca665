package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record PipelineCreatedEvent(long pipelineId) implements DomainEvent {}
