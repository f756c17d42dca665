package dev.ringfence.checkstyle;

import dev.ringfence.boundary.facts.TypeName;
import java.util.List;

/**
 * Names with a package before them, by the convention that packages are written in lower case, and
 * types are not.
 */
final class QualifiedNames {

  private QualifiedNames() {}

  /** The type that a qualified name stands for; unresolved if it keeps to no convention. */
  static TypeName typeOf(List<String> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (startsUpperCase(parts.get(i))) {
        return new TypeName(
            String.join(".", parts.subList(0, i)),
            String.join(".", parts.subList(i, parts.size())));
      }
    }
    return TypeName.unresolved(String.join(".", parts));
  }

  static boolean startsUpperCase(String name) {
    return !name.isEmpty() && Character.isUpperCase(name.charAt(0));
  }
}
