package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record PipelineCreatedDomainEvent(long pipelineId) implements DomainEvent {}
