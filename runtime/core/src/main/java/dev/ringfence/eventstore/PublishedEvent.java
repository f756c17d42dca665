package dev.ringfence.eventstore;

import org.jspecify.annotations.Nullable;

/** An event with its metadata. Immutable. */
public final class PublishedEvent {

  private final Event event;
  private final @Nullable MetadataFactory factory;
  private final @Nullable EventMetadata cause;
  private @Nullable EventMetadata metadata;

  /** An event whose metadata is made when somebody asks for it. */
  PublishedEvent(Event event, MetadataFactory factory, @Nullable EventMetadata cause) {
    this.event = event;
    this.factory = factory;
    this.cause = cause;
  }

  private PublishedEvent(Event event, EventMetadata metadata) {
    this.event = event;
    this.factory = null;
    this.cause = null;
    this.metadata = metadata;
  }

  /** An event that a durable engine has read back. */
  public static PublishedEvent of(Event event, EventMetadata metadata) {
    return new PublishedEvent(event, metadata);
  }

  /** The event. */
  public Event event() {
    return event;
  }

  /** What goes with it. */
  public synchronized EventMetadata metadata() {
    EventMetadata known = metadata;
    if (known == null && factory != null) {
      known = factory.create(event, cause);
      metadata = known;
    }
    if (known == null) {
      throw new AssertionError("neither metadata nor factory");
    }
    return known;
  }
}
