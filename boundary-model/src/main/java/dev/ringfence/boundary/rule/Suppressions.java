package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.facts.Suppression;

/** What the rules about suppressions have in common. */
final class Suppressions {

  /** Stands for all rules at once. */
  private static final String FAMILY = "Ringfence";

  private Suppressions() {}

  /** Whether it is about one of these rules, or all of them. */
  static boolean isOurs(Suppression suppression) {
    return suppression.name().equals(FAMILY) || Rules.named(suppression.name()).isPresent();
  }

  static Violation violation(
      Suppression suppression, String message, String hint, Program program) {
    return new Violation(
        suppression.place(),
        suppression.from(),
        null,
        program.territoryOf(suppression.from().type()).label(),
        null,
        message,
        hint);
  }
}
