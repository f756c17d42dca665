package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record PasswordResetEvent(long id) implements DomainEvent {}
