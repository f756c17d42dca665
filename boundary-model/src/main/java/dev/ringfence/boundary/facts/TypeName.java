package dev.ringfence.boundary.facts;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name of a declared type, with its package kept apart: {@code a.b.Outer.Inner} alone does not
 * tell where the package ends.
 *
 * <p>Local and anonymous classes are named as class files name them, each level separated by a dot:
 * {@code Outer$1Helper} is {@code Outer.1Helper}.
 *
 * <p>No record, because it keeps what it is asked for again and again. Immutable.
 */
public final class TypeName implements Comparable<TypeName> {

  private static final String UNRESOLVED = "?";

  private static final Comparator<TypeName> BY_NAME =
      Comparator.comparing(TypeName::packageName).thenComparing(TypeName::nestedName);

  private final String packageName;
  private final String nestedName;

  /** Made at the first question; several threads may make the same one, as with a hash code. */
  private @Nullable String qualifiedName;

  /**
   * A type.
   *
   * @param packageName the package, empty for the unnamed one, {@value #UNRESOLVED} if an engine
   *     read a name that it could not resolve
   * @param nestedName the simple names from the top-level type down, separated by dots
   */
  public TypeName(String packageName, String nestedName) {
    this.packageName = Objects.requireNonNull(packageName, "packageName");
    this.nestedName = Objects.requireNonNull(nestedName, "nestedName");
  }

  /** The package, empty for the unnamed one. */
  public String packageName() {
    return packageName;
  }

  /** The simple names from the top-level type down, separated by dots. */
  public String nestedName() {
    return nestedName;
  }

  /**
   * A type by its binary name and package, as class files give them.
   *
   * @param packageName the package, empty for the unnamed one
   * @param binaryName such as {@code a.b.Outer$Inner}
   */
  public static TypeName ofBinary(String packageName, String binaryName) {
    String nested =
        packageName.isEmpty() ? binaryName : binaryName.substring(packageName.length() + 1);
    return new TypeName(packageName, dotted(nested));
  }

  private static String dotted(String nested) {
    StringBuilder result = new StringBuilder(nested.length());
    for (int i = 0; i < nested.length(); i++) {
      char c = nested.charAt(i);
      boolean separates =
          c == '$' && i > 0 && i < nested.length() - 1 && nested.charAt(i - 1) != '$';
      result.append(separates ? '.' : c);
    }
    return result.toString();
  }

  /** A top-level type by its qualified name: all before the last dot is the package. */
  public static TypeName topLevel(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    return dot < 0
        ? new TypeName("", qualifiedName)
        : new TypeName(qualifiedName.substring(0, dot), qualifiedName.substring(dot + 1));
  }

  /** A name that an engine read but could not resolve. It equals only itself. */
  public static TypeName unresolved(String nameAsWritten) {
    return new TypeName(UNRESOLVED, nameAsWritten);
  }

  /** Whether the package is known. */
  public boolean isResolved() {
    return !packageName.equals(UNRESOLVED);
  }

  /** The canonical name, or the name as it was written if it is not resolved. */
  public String qualifiedName() {
    String name = qualifiedName;
    if (name == null) {
      name = packageName.isEmpty() || !isResolved() ? nestedName : packageName + "." + nestedName;
      qualifiedName = name;
    }
    return name;
  }

  /** The name without its package and its enclosing types. */
  public String simpleName() {
    return nestedName.substring(nestedName.lastIndexOf('.') + 1);
  }

  /**
   * The type itself, or for a local or anonymous class the nearest enclosing one that a person
   * would name.
   */
  public TypeName named() {
    for (int i = 0; ; i = nestedName.indexOf('.', i) + 1) {
      if (Character.isDigit(nestedName.charAt(i))) {
        return new TypeName(packageName, nestedName.substring(0, Math.max(0, i - 1)));
      }
      if (nestedName.indexOf('.', i) < 0) {
        return this;
      }
    }
  }

  /** Whether this type is declared inside {@code outer}, at any depth. */
  public boolean isNestedIn(TypeName outer) {
    return packageName.equals(outer.packageName) && nestedName.startsWith(outer.nestedName + ".");
  }

  @Override
  public int compareTo(TypeName other) {
    return BY_NAME.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TypeName name
        && nestedName.equals(name.nestedName)
        && packageName.equals(name.packageName);
  }

  @Override
  public int hashCode() {
    return 31 * packageName.hashCode() + nestedName.hashCode();
  }

  @Override
  public String toString() {
    return qualifiedName();
  }
}
