package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public sealed interface PipelineEvent extends DomainEvent permits PipelineCreatedEvent {}
