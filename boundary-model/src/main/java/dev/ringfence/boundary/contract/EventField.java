package dev.ringfence.boundary.contract;

/**
 * One field of an event, or of an object in it.
 *
 * @param isOptional whether it may be missing or null
 * @param type what it holds otherwise
 */
public record EventField(boolean isOptional, FieldType type) {

  private static final String OPTIONAL = "optional ";

  /**
   * Reads what {@link #toString} has written.
   *
   * @throws IllegalArgumentException if the text has another form, with a message for whoever wrote
   *     it
   */
  public static EventField parse(String text) {
    boolean isOptional = text.startsWith(OPTIONAL);
    return new EventField(
        isOptional, FieldType.parse(isOptional ? text.substring(OPTIONAL.length()) : text));
  }

  /** The form of {@code events.lock.yml}. */
  @Override
  public String toString() {
    return isOptional ? OPTIONAL + type : type.toString();
  }
}
