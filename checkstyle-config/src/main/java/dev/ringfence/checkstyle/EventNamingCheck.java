package dev.ringfence.checkstyle;

import dev.ringfence.boundary.rule.Rules;

/**
 * An event is called {@code <object><past tense>Event}. Sees types that name the event's type or
 * annotation themselves.
 */
public final class EventNamingCheck extends TypeCheck {

  /** For Checkstyle. */
  public EventNamingCheck() {
    super(Rules.EVENT_NAMING);
  }
}
