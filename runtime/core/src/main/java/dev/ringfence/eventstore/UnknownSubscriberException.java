package dev.ringfence.eventstore;

/** What was to be delivered is for a subscriber that the store does not know, or no more. */
public final class UnknownSubscriberException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownSubscriberException(String message) {
    super(message);
  }
}
