package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public final class Pipeline {

  public record CreatedEvent(long id) implements DomainEvent {}

  public static final class FinishedEvent implements DomainEvent {}

  private Pipeline() {}
}
