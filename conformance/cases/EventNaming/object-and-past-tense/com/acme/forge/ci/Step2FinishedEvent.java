package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record Step2FinishedEvent(long id) implements DomainEvent {}
