package dev.ringfence.checkstyle;

import dev.ringfence.boundary.rule.Rules;

/**
 * An event has only final fields, of types that survive JSON. Sees types that name the event's type
 * or annotation themselves, and fields of types that the JDK or the vocabulary knows.
 */
public final class EventNotImmutableCheck extends TypeCheck {

  /** For Checkstyle. */
  public EventNotImmutableCheck() {
    super(Rules.EVENT_NOT_IMMUTABLE);
  }
}
