package dev.ringfence.conformance;

import dev.ringfence.boundary.rule.Finding;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a case expects it, or as a witness reports it, without its words.
 *
 * @param rule the rule's name
 * @param file relative to the case's folder, with forward slashes
 * @param line from 1
 * @param from the label of the territory that breaks the rule
 * @param to the label of the territory that it reaches into; null if the rule is not about that
 */
record Mark(String rule, String file, int line, String from, @Nullable String to)
    implements Comparable<Mark> {

  private static final Comparator<Mark> IN_READING_ORDER =
      Comparator.comparing(Mark::file)
          .thenComparingInt(Mark::line)
          .thenComparing(Mark::rule)
          .thenComparing(Mark::from)
          .thenComparing(mark -> String.valueOf(mark.to()));

  /** What a witness reports. */
  static Mark of(Finding finding) {
    return new Mark(
        finding.rule(),
        finding.place().file(),
        finding.place().line(),
        finding.fromDomain(),
        finding.toDomain());
  }

  @Override
  public int compareTo(Mark other) {
    return IN_READING_ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    String domains = to == null ? from : from + " -> " + to;
    return file + ":" + line + ": " + rule + " " + domains;
  }
}
