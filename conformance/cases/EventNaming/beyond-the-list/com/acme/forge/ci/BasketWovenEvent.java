package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record BasketWovenEvent(long id) implements DomainEvent {}
