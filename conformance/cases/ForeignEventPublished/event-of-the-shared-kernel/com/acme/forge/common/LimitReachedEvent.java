package com.acme.forge.common;

import com.acme.bus.DomainEvent;

public record LimitReachedEvent(String limit) implements DomainEvent {} // finds: EventNaming shared-kernel
