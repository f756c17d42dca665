package dev.ringfence.checkstyle;

import dev.ringfence.boundary.rule.Rules;

/**
 * A subscriber leaves the method alone that the event store calls. Sees subscribers that name the
 * subscriber's type themselves, or through types of the same file.
 */
public final class SubscriberOverridesPerformCheck extends TypeCheck {

  /** For Checkstyle. */
  public SubscriberOverridesPerformCheck() {
    super(Rules.SUBSCRIBER_OVERRIDES_PERFORM);
  }
}
