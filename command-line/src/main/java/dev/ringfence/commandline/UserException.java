package dev.ringfence.commandline;

/** Something that the user can put right. The message says how, in one or more lines. */
final class UserException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UserException(String message) {
    super(message);
  }
}
