package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.facts.TypeName;
import java.util.stream.Stream;

/** The types around a nested type. */
final class Enclosing {

  private Enclosing() {}

  /** From the nearest outwards, without the type itself. */
  static Stream<TypeName> of(TypeName type) {
    int dot = type.nestedName().lastIndexOf('.');
    if (dot < 0) {
      return Stream.empty();
    }
    TypeName outer = new TypeName(type.packageName(), type.nestedName().substring(0, dot));
    return Stream.concat(Stream.of(outer), of(outer));
  }
}
