package com.acme.forge.git;

import com.acme.bus.DomainEvent;

public sealed interface RefEvent extends DomainEvent {

  record Created(String ref) implements RefEvent {}

  record Deleted(String ref) implements RefEvent {}
}
