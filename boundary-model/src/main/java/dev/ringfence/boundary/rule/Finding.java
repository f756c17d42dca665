package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Place;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A rule broken at one place. Findings are ordered as a person reads: by file, line, column, rule.
 *
 * @param rule the rule's name
 * @param severity never {@link Severity#OFF}
 * @param place where
 * @param from the named member that breaks the rule
 * @param to what it refers to; null if the rule is not about a reference
 * @param fromDomain the label of the territory that breaks the rule
 * @param toDomain the label of the territory that it reaches into; null likewise
 * @param message what happened, between which domains: one sentence
 * @param hint what to do: one or more sentences
 * @param link the address of the rule's page
 */
public record Finding(
    String rule,
    Severity severity,
    Place place,
    Member from,
    @Nullable Member to,
    String fromDomain,
    @Nullable String toDomain,
    String message,
    String hint,
    String link)
    implements Comparable<Finding> {

  private static final Comparator<Finding> IN_READING_ORDER =
      Comparator.comparing(Finding::place)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  /** The same with another severity: a flag of the compiler can say otherwise than the map. */
  public Finding with(Severity other) {
    return other == severity
        ? this
        : new Finding(rule, other, place, from, to, fromDomain, toDomain, message, hint, link);
  }

  @Override
  public int compareTo(Finding other) {
    return IN_READING_ORDER.compare(this, other);
  }
}
