package com.acme.forge.git;

import com.acme.forge.platform.DomainEvent;

public record PushReceivedEvent(long id) implements DomainEvent {}
