package dev.ringfence.eventstore.json;

/** A class that no event should hold. Jackson expects this kind while it looks at classes. */
final class UnfitTypeException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * A class, and what to do about it.
   *
   * @param message is told as it is, so it holds no values
   */
  UnfitTypeException(String message) {
    super(message);
  }
}
