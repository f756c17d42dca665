package dev.ringfence.archunit;

import dev.ringfence.boundary.baseline.Baseline;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What all rules together have found in an import. It holds on to nothing of the import. Safe for
 * use by several threads.
 */
final class Analysis {

  private final boolean lookedAtNothing;
  private final List<Finding> findings;
  private final List<String> gaps;
  private final Map<Severity, Rule> reporters = new EnumMap<>(Severity.class);

  /**
   * @param lookedAtNothing whether there was no class to look at
   * @param findings sorted
   * @param gaps what could not be looked at, one sentence each, sorted
   */
  Analysis(boolean lookedAtNothing, List<Finding> findings, List<String> gaps) {
    this.lookedAtNothing = lookedAtNothing;
    this.findings = List.copyOf(findings);
    this.gaps = List.copyOf(gaps);
  }

  /** The same without the findings that a baseline knows. */
  Analysis without(Baseline known) {
    Baseline.Counter counter = known.counter();
    return without(counter::isKnown);
  }

  /** The same without some of the findings; each is asked for once, in order. */
  Analysis without(Predicate<Finding> unwanted) {
    return new Analysis(
        lookedAtNothing,
        findings.stream().filter(finding -> !unwanted.test(finding)).toList(),
        gaps);
  }

  boolean lookedAtNothing() {
    return lookedAtNothing;
  }

  List<Finding> findings() {
    return findings;
  }

  List<Finding> findings(Rule rule) {
    return findings.stream().filter(finding -> finding.rule().equals(rule.name())).toList();
  }

  List<String> gaps() {
    return gaps;
  }

  /**
   * The gaps, for the first rule of each severity that asks and for no other: they are to be
   * reported once.
   */
  synchronized List<String> gapsToReport(Rule rule, Severity severity) {
    return reporters.computeIfAbsent(severity, key -> rule).equals(rule) ? gaps : List.of();
  }
}
