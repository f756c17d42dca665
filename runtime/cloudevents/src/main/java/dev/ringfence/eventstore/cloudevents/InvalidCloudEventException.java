package dev.ringfence.eventstore.cloudevents;

/** A CloudEvent that is none of the events that were asked for. The message says what is wrong. */
public final class InvalidCloudEventException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidCloudEventException(String message) {
    super(message);
  }
}
