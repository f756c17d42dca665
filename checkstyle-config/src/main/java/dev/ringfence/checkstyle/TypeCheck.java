package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** A check of a rule about the declaration of a type. */
abstract class TypeCheck extends RuleCheck {

  private final Rule.OfTypes rule;

  TypeCheck(Rule.OfTypes rule) {
    super(rule);
    this.rule = rule;
  }

  @Override
  final List<Finding> findings(Unit unit, Unit.Judged judged) {
    List<Finding> findings = new ArrayList<>();
    for (DeclaredType type : judged.ofNote()) {
      TypeFacts facts = unit.types().find(type.name());
      if (facts != null) {
        for (Finding finding : judged.judge().judge(facts, rule)) {
          DetailAST node = unit.file().at(finding.place());
          if (node != null && !unit.silence().isAt(node, finding.rule())) {
            findings.add(finding);
          }
        }
      }
    }
    return findings;
  }
}
