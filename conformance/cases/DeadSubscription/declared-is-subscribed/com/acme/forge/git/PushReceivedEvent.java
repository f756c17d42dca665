package com.acme.forge.git;

import com.acme.bus.DomainEvent;

public record PushReceivedEvent(long id) implements DomainEvent {}
