package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public class PipelineUpdateEvent implements DomainEvent {} // finds: EventNaming ci
