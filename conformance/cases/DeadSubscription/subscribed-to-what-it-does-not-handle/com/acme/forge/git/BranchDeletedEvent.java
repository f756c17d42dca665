package com.acme.forge.git;

import com.acme.bus.DomainEvent;

public record BranchDeletedEvent(long id) implements DomainEvent {}
