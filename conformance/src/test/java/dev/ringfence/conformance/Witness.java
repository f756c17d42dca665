package dev.ringfence.conformance;

import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Rules;
import dev.ringfence.boundary.rule.Witnesses;
import dev.ringfence.boundary.rule.Witnesses.Sight;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who is held to the cases. */
enum Witness {
  ERROR_PRONE,
  ARCHUNIT,
  CHECKSTYLE,
  COMMAND_LINE;

  /** The name in {@code blind-spots.yml} and {@code requirements.yml}. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Witness> labelled(String label) {
    return Arrays.stream(values()).filter(witness -> witness.label().equals(label)).findFirst();
  }

  /** Whether it looks for that rule at all. */
  boolean looksFor(String rule) {
    return Rules.named(rule).map(Rule::witnesses).map(this::sight).orElseThrow() != Sight.NONE;
  }

  private Sight sight(Witnesses witnesses) {
    return switch (this) {
      case ERROR_PRONE -> witnesses.compiler();
      case ARCHUNIT -> witnesses.archUnit();
      case CHECKSTYLE -> witnesses.checkstyle();
      case COMMAND_LINE -> witnesses.commandLine();
    };
  }

  /** Whether it sees only what a compiler accepts. */
  boolean needsCompiler() {
    return this == ERROR_PRONE || this == ARCHUNIT;
  }
}
