package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record MRMergedEvent(long id) implements DomainEvent {}
