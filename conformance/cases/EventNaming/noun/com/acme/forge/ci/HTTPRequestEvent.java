package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record HTTPRequestEvent(String path) implements DomainEvent {} // finds: EventNaming ci
