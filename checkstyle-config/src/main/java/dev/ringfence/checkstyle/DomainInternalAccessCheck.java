package dev.ringfence.checkstyle;

import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.judge.Judge;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Code of one domain uses only what another publishes.
 *
 * <p>Events are published by being events, which no other file shows: types that are called as
 * events are called are left to the other witnesses.
 */
public final class DomainInternalAccessCheck extends RuleCheck {

  private Pattern events = Pattern.compile("Event$");

  /** For Checkstyle. */
  public DomainInternalAccessCheck() {
    super(Rules.DOMAIN_INTERNAL_ACCESS);
  }

  /**
   * Says how events are called.
   *
   * @param pattern found in the simple names of all events; {@code Event$} if it is not set
   */
  public void setEvents(Pattern pattern) {
    events = pattern;
  }

  @Override
  List<Finding> findings(Unit unit, Unit.Judged judged) {
    Judge gate = judged.map().gate();
    if (!gate.looksAtTypeReferences() || !Reach.ofNames(unit.file(), gate)) {
      return List.of();
    }
    Set<TypeName> heard = unit.heardEvents(judged.map().config().vocabulary());
    List<Finding> findings = new ArrayList<>();
    for (TypeReferences.Located located : TypeReferences.in(unit.file(), unit.names(), gate)) {
      TypeName target = located.reference().target();
      if (!heard.contains(target) && !isCalledEvent(target)) {
        judged.judge().judge(located.reference()).stream()
            .filter(finding -> !unit.silence().isAt(located.node(), finding.rule()))
            .forEach(findings::add);
      }
    }
    return Judge.firstOfEachMember(findings);
  }

  private boolean isCalledEvent(TypeName type) {
    return Arrays.stream(type.nestedName().split("\\.", -1))
        .anyMatch(name -> events.matcher(name).find());
  }
}
