package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record PipelineStartedFromTriggerEvent(long id) implements DomainEvent {}
