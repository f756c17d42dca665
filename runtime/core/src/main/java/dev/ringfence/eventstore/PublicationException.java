package dev.ringfence.eventstore;

/**
 * Some subscriptions did not get an event, because their conditions threw. The others did. The
 * first condition's failure is the cause, those of others are suppressed exceptions.
 *
 * <p>To publish the event again delivers it again to those that got it.
 */
public final class PublicationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PublicationException(String message, Throwable cause) {
    super(message, cause);
  }
}
