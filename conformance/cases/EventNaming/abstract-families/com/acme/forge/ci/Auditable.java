package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public interface Auditable extends DomainEvent {}
