package com.acme.forge.git;

import com.acme.bus.DomainEvent;

public record PushReceived(long projectId) implements DomainEvent {}
