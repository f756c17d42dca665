package dev.ringfence.boundary.contract;

/**
 * Where a field stands in an event: {@code lines[].price} is the field {@code price} of each
 * element of {@code lines}, {@code prices{}.amount} that of each value of a map.
 */
final class FieldPath {

  /** The event itself. */
  static final String EVENT = "";

  static final String ELEMENTS = "[]";
  static final String VALUES = "{}";

  private FieldPath() {}

  static String field(String object, String name) {
    return object.isEmpty() ? name : object + "." + name;
  }

  /** The object that a field belongs to, such as {@code lines[]}. */
  static String objectOf(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? EVENT : path.substring(0, dot);
  }

  /** The field that an object is, or is an element of: {@code lines} of {@code lines[]}. */
  static String fieldOf(String object) {
    String field = object;
    while (field.endsWith(ELEMENTS) || field.endsWith(VALUES)) {
      field = field.substring(0, field.length() - ELEMENTS.length());
    }
    return field;
  }

  /** Whether a path leads through a field or to it. */
  static boolean isWithin(String path, String field) {
    return path.startsWith(field)
        && (path.length() == field.length() || ".[{".indexOf(path.charAt(field.length())) >= 0);
  }
}
