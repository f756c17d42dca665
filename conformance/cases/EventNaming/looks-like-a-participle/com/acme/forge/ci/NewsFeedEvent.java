package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record NewsFeedEvent(long id) implements DomainEvent {} // finds: EventNaming ci
