package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public abstract class AbstractTaskLifecycleEvent implements DomainEvent {}
