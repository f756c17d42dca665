package com.acme.forge.search;

import com.acme.bus.DomainEvent;

public record IndexUpdatedEvent(int documents) implements DomainEvent {}
