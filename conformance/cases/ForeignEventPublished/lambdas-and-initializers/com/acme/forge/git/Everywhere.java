package com.acme.forge.git;

import com.acme.bus.DomainEvent;
import com.acme.forge.ci.PipelineCreatedEvent;
import java.util.function.Supplier;

class Everywhere {

  static final DomainEvent DEFAULT;

  static {
    DEFAULT = new PipelineCreatedEvent(0); // finds: ForeignEventPublished git -> ci
  }

  private final Supplier<DomainEvent> supplier =
      () -> new PipelineCreatedEvent(1); // finds: ForeignEventPublished git -> ci

  enum Kind {
    CREATED {
      @Override
      DomainEvent event() {
        return new PipelineCreatedEvent(2); // finds: ForeignEventPublished git -> ci
      }
    };

    abstract DomainEvent event();
  }

  DomainEvent choose(String text) {
    return switch (text) {
      case "created" -> new PipelineCreatedEvent(3); // finds: ForeignEventPublished git -> ci
      default -> supplier.get();
    };
  }
}
