package dev.ringfence.eventstore;

/**
 * Which domain a class belongs to.
 *
 * @param root the package whose direct sub-packages are domains; empty if nobody said
 */
record DomainNames(String root) {

  /** The domain's name; the class's package if it is in none. */
  String of(Class<?> type) {
    String name = type.getPackageName();
    if (root.isEmpty() || !name.startsWith(root + ".")) {
      return name;
    }
    int end = name.indexOf('.', root.length() + 1);
    return name.substring(root.length() + 1, end < 0 ? name.length() : end);
  }
}
