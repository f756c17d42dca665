package dev.ringfence.sources;

import java.util.Comparator;
import java.util.List;

/**
 * Rules that are on, and were not looked at.
 *
 * @param rules their names
 * @param reason what they would have needed: the rest of a sentence that begins with their names
 */
public record UnjudgedRules(List<String> rules, String reason)
    implements Comparable<UnjudgedRules> {

  private static final Comparator<UnjudgedRules> BY_TEXT =
      Comparator.comparing(UnjudgedRules::toString);

  public UnjudgedRules {
    rules = List.copyOf(rules);
  }

  @Override
  public int compareTo(UnjudgedRules other) {
    return BY_TEXT.compare(this, other);
  }

  /** The sentence. */
  @Override
  public String toString() {
    return String.join(", ", rules) + " " + reason;
  }
}
