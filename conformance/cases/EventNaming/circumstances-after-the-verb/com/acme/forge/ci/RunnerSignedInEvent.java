package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record RunnerSignedInEvent(long id) implements DomainEvent {}
