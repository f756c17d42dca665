package dev.ringfence.boundary.vocabulary;

import dev.ringfence.boundary.domain.PackagePattern;

/** What does I/O or may wait, and so has no place in a dispatch condition. */
public sealed interface CostlyWord {

  /**
   * Every method of a type and its subtypes.
   *
   * @param type the canonical name
   */
  record OfType(String type) implements CostlyWord {}

  /** Every type of a package. */
  record OfPackage(PackagePattern pattern) implements CostlyWord {}

  /** All overloads of one method. */
  record OfMethod(MethodName method) implements CostlyWord {}

  /**
   * Reads {@code java.sql.Connection}, {@code java.lang.Thread#sleep} or {@code com.acme.db..}.
   *
   * @throws IllegalArgumentException if the text has another form, with a message for whoever wrote
   *     it
   */
  static CostlyWord parse(String text) {
    if (text.indexOf('#') >= 0) {
      return new OfMethod(MethodName.parse(text.replace('$', '.')));
    }
    PackagePattern pattern = PackagePattern.parse(text);
    return pattern.withSubpackages() ? new OfPackage(pattern) : new OfType(text.replace('$', '.'));
  }
}
