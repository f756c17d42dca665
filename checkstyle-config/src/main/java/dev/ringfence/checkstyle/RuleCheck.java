package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import dev.ringfence.boundary.baseline.Baseline;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Rule;
import java.util.List;

/** A check that asks the judge about one rule. */
abstract class RuleCheck extends RingfenceCheck {

  /** The key of the message: {0} says what is wrong, {1} what to do, {2} where to read more. */
  public static final String MSG_FINDING = "ringfence.finding";

  private final Rule rule;

  RuleCheck(Rule rule) {
    this.rule = rule;
  }

  @Override
  final void check(Unit unit, Unit.Judged judged) {
    if (!judged.map().gate().isOn(rule)) {
      return;
    }
    List<Finding> findings = findings(unit, judged);
    if (findings.isEmpty() || judged.isIgnored()) {
      return;
    }
    Baseline.Counter known = judged.map().baseline().counter();
    for (Finding finding : findings.stream().sorted().toList()) {
      DetailAST node = unit.file().at(finding.place());
      if (node != null && !known.isKnownByName(finding)) {
        report(
            node,
            finding.severity(),
            MSG_FINDING,
            finding.message(),
            finding.hint(),
            finding.link());
      }
    }
  }

  /** What the file breaks the rule by, where nobody has suppressed it. */
  abstract List<Finding> findings(Unit unit, Unit.Judged judged);
}
