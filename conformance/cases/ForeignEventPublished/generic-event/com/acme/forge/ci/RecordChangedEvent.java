package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record RecordChangedEvent<T extends Comparable<T>>(T before, T after) implements DomainEvent {}
