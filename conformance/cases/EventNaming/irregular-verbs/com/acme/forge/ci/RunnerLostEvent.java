package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record RunnerLostEvent(long id) implements DomainEvent {}
