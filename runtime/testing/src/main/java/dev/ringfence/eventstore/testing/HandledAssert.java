package dev.ringfence.eventstore.testing;

import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** How often a subscriber has handled something. */
public final class HandledAssert extends AbstractAssert<HandledAssert, List<String>> {

  private final EventsAssert all;
  private final Class<?> subscriber;

  HandledAssert(EventsAssert all, Class<?> subscriber, List<String> events) {
    super(events, HandledAssert.class);
    this.all = all;
    this.subscriber = subscriber;
  }

  /** Once, and no second time. */
  public HandledAssert once() {
    return times(1);
  }

  /** So many times. */
  public HandledAssert times(int expected) {
    if (actual.size() != expected) {
      throw failure(
          "%nExpected %s to handle %d events, but it has handled %d: %s",
          subscriber.getName(), expected, actual.size(), String.join(", ", actual));
    }
    return this;
  }

  /** Says something of the events. */
  public EventsAssert and() {
    return all;
  }
}
