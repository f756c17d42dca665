package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record DNSRecordChangedEvent(long id) implements DomainEvent {}
