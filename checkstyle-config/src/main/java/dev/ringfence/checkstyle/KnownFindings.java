package dev.ringfence.checkstyle;

import dev.ringfence.boundary.baseline.Baseline;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.rule.Finding;

/** Holds one file's findings against the baseline. */
final class KnownFindings {

  /** More parameters than anybody writes. */
  private static final int MAX_ARITY = 20;

  private final Baseline.Counter counter;

  KnownFindings(Baseline baseline) {
    this.counter = baseline.counter();
  }

  /**
   * Whether the baseline knows the next finding. How many parameters a method of another file has,
   * a call need not tell: it may have more or fewer arguments, and a method reference has none.
   */
  boolean has(Finding finding) {
    Member to = finding.to();
    if (counter.isKnown(finding)) {
      return true;
    }
    if (to == null || to.name().isEmpty()) {
      return false;
    }
    for (int arity = 0; arity <= MAX_ARITY; arity++) {
      if (arity != to.arity()
          && counter.isKnown(with(finding, new Member(to.type(), to.name(), arity)))) {
        return true;
      }
    }
    return false;
  }

  private static Finding with(Finding finding, Member to) {
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.place(),
        finding.from(),
        to,
        finding.fromDomain(),
        finding.toDomain(),
        finding.message(),
        finding.hint(),
        finding.link());
  }
}
