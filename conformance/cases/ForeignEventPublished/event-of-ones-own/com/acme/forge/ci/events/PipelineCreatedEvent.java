package com.acme.forge.ci.events;

import com.acme.bus.DomainEvent;

public record PipelineCreatedEvent(long pipelineId) implements DomainEvent {}
