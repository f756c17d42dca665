package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

record SomeEvent(long id) implements DomainEvent {}
