package com.acme.forge.packages;

import com.acme.bus.DomainEvent;

public record PackagePublishedEvent(long packageId) implements DomainEvent {}
