package dev.ringfence.checkstyle;

import dev.ringfence.boundary.rule.Rules;

/**
 * A concrete subscriber declares a handler that really receives its event. Sees subscribers of
 * which the file shows all that stands above them.
 */
public final class SubscriberWithoutHandleEventCheck extends TypeCheck {

  /** For Checkstyle. */
  public SubscriberWithoutHandleEventCheck() {
    super(Rules.SUBSCRIBER_WITHOUT_HANDLE_EVENT);
  }
}
