package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record PipelineFinishedIntegrationEvent(long pipelineId) implements DomainEvent {}
