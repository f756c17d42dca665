package dev.ringfence.eventstore.json;

/**
 * Something cannot be written as JSON, or what was written is not what it was read as. The message
 * says where, what was expected and what was found. Values are left out of it, and so is the
 * library's own exception that would have them: they may be about people, and the message goes into
 * logs.
 */
public final class EventJsonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EventJsonException(String message) {
    super(message);
  }
}
