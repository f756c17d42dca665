package dev.ringfence.boundary.domain;

import java.util.regex.Pattern;

/**
 * A package, or a package and all below it. The notation is ArchUnit's, of which only the trailing
 * {@code ..} is taken: it keeps the look-up of a package a walk up its own name.
 *
 * @param packageName the package
 * @param withSubpackages whether the packages below belong to it too
 */
public record PackagePattern(String packageName, boolean withSubpackages) {

  private static final String AND_BELOW = "..";
  private static final Pattern PACKAGE =
      Pattern.compile(
          "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*"
              + "(\\.\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)*");

  /**
   * Reads {@code a.b} or {@code a.b..}.
   *
   * @throws IllegalArgumentException if the text is neither, with a message for whoever wrote it
   */
  public static PackagePattern parse(String text) {
    boolean below = text.endsWith(AND_BELOW);
    String name = below ? text.substring(0, text.length() - AND_BELOW.length()) : text;
    if (!PACKAGE.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is no package pattern; write a.b for one package or a.b.. for it and all"
              + " below");
    }
    return new PackagePattern(name, below);
  }

  /** Whether a package is the one meant, or one below it where those count. */
  public boolean matches(String candidate) {
    return candidate.equals(packageName) || (withSubpackages && isBelow(candidate, packageName));
  }

  /** Whether some package could match both. */
  public boolean overlaps(PackagePattern other) {
    return matches(other.packageName) || other.matches(packageName);
  }

  static boolean isBelow(String candidate, String ancestor) {
    return candidate.length() > ancestor.length()
        && candidate.startsWith(ancestor)
        && candidate.charAt(ancestor.length()) == '.';
  }

  @Override
  public String toString() {
    return withSubpackages ? packageName + AND_BELOW : packageName;
  }
}
