package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record PipelineEvent(long pipelineId) implements DomainEvent {} // finds: EventNaming ci
