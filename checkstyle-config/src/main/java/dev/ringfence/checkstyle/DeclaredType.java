package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import dev.ringfence.boundary.facts.TypeName;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A type that the file declares. */
final class DeclaredType {

  private final DetailAST node;
  private final TypeName name;
  private final String simpleName;
  private final @Nullable DeclaredType outer;
  private final Map<String, DeclaredType> members = new HashMap<>();

  DeclaredType(DetailAST node, TypeName name, String simpleName, @Nullable DeclaredType outer) {
    this.node = node;
    this.name = name;
    this.simpleName = simpleName;
    this.outer = outer;
  }

  /** Its declaration; the {@code new} or the constant of a class without a name. */
  DetailAST node() {
    return node;
  }

  /** Its name, that of a local class as class files have it. */
  TypeName name() {
    return name;
  }

  /** As written; empty for a class without a name. */
  String simpleName() {
    return simpleName;
  }

  /** The type around it; null at the top. */
  @Nullable DeclaredType outer() {
    return outer;
  }

  /** The types declared directly in it, by simple name. */
  Map<String, DeclaredType> members() {
    return members;
  }

  /** Whether a person would name it. */
  boolean isNamed() {
    return name.named().equals(name);
  }
}
