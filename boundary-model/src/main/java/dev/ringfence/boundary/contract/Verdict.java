package dev.ringfence.boundary.contract;

/**
 * What a change does to one order of rolling it out.
 *
 * @param text such as {@code safe}, {@code breaks}, {@code breaks once it is filled}
 */
public record Verdict(String text) {

  static final String SAFE = "safe";

  static final String BREAKS = "breaks";

  /** Only some events are not read. */
  static String breaks(String when) {
    return BREAKS + " " + when;
  }

  /** Whether every event is read, whichever of both releases wrote it. */
  public boolean isSafe() {
    return text.equals(SAFE);
  }

  @Override
  public String toString() {
    return text;
  }
}
