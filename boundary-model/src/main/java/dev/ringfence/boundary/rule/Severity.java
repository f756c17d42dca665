package dev.ringfence.boundary.rule;

import java.util.Locale;

/** How much a broken rule matters. */
public enum Severity {
  /** Fails the build. */
  ERROR,
  /** Is shown, and fails nothing. */
  WARNING,
  /** Is not looked for. */
  OFF;

  /** The word in {@code ringfence.yml} and in reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
