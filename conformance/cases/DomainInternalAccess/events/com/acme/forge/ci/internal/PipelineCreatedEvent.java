package com.acme.forge.ci.internal;

import dev.ringfence.eventstore.Event;

public record PipelineCreatedEvent(long id, Source source, Author author) implements Event {

  public enum Source {
    PUSH,
    WEB
  }

  public record Author(String name) {}
}
