package dev.ringfence.conformance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who is held to the cases. */
enum Witness {
  ERROR_PRONE,
  ARCHUNIT,
  COMMAND_LINE;

  /** The name in {@code blind-spots.yml} and {@code requirements.yml}. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Witness> labelled(String label) {
    return Arrays.stream(values()).filter(witness -> witness.label().equals(label)).findFirst();
  }

  /** Whether it sees only what a compiler accepts. */
  boolean needsCompiler() {
    return this != COMMAND_LINE;
  }
}
