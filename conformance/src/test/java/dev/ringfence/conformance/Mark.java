package dev.ringfence.conformance;

import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Rules;
import java.util.Comparator;
import java.util.Set;
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

  /** The rules that are about one territory reaching into another. */
  private static final Set<String> REACHING =
      Set.of(
          Rules.CROSS_DOMAIN_WORKER_CALL.name(),
          Rules.FOREIGN_EVENT_PUBLISHED.name(),
          Rules.DOMAIN_INTERNAL_ACCESS.name(),
          Rules.UNDECLARED_DEPENDENCY.name(),
          Rules.DOMAIN_CYCLE.name());

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
        reaches(finding.rule()) ? finding.toDomain() : null);
  }

  /** Whether a mark of that rule names a second territory. */
  static boolean reaches(String rule) {
    return REACHING.contains(rule);
  }

  /** The same, somewhere else. */
  Mark at(String otherFile, int otherLine) {
    return new Mark(rule, otherFile, otherLine, from, to);
  }

  /** Whether it says the same of the same file, on whatever line. */
  boolean isLike(Mark other) {
    return at("", 0).equals(other.at("", 0)) && file.equals(other.file);
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
