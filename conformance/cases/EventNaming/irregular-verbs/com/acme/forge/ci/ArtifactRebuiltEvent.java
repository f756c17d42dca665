package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record ArtifactRebuiltEvent(long id) implements DomainEvent {}
