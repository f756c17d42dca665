package dev.ringfence.archunit.bytecode;

/** A class file that is missing, cut off, or of a version that cannot be read. */
public final class UnreadableClassException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableClassException(String where, Throwable cause) {
    super(where + " cannot be read: " + reasonOf(cause), cause);
  }

  private static String reasonOf(Throwable cause) {
    if (cause instanceof IndexOutOfBoundsException || cause instanceof NegativeArraySizeException) {
      return "the class file is cut off or damaged";
    }
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
