package dev.ringfence.sources;

import dev.ringfence.boundary.facts.TypeName;
import java.util.Map;

/** Where a type's simple name is looked up, from the inside out. */
sealed interface Scope {

  /** The whole file: imports, its package, what every file imports. */
  record OfFile(SourceFile file) implements Scope {}

  /** The body of a type. */
  record OfType(SourceType type, Scope outer) implements Scope {}

  /** The type parameters of a type or method. */
  record OfVariables(Map<String, JavaType.Variable> variables, Scope outer) implements Scope {}

  /** The local classes of a block. */
  record OfLocals(Map<String, TypeName> types, Scope outer) implements Scope {}
}
