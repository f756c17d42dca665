package dev.ringfence.errorprone;

import static com.google.errorprone.matchers.Description.NO_MATCH;

import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.ClassTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.tree.JCTree;
import dev.ringfence.boundary.rule.Rule;
import java.util.Optional;

/**
 * A {@link BugChecker} for a rule about calls, constructions and method references. It looks at
 * top-level classes, which {@link ReferenceFindings} reads once for all such checks.
 */
abstract class ReferenceCheck extends BugChecker implements ClassTreeMatcher {

  private static final long serialVersionUID = 1L;

  private final transient Rule.OfReferences rule;
  private final transient Ringfence ringfence;
  private final transient Reporter reporter;

  ReferenceCheck(Rule.OfReferences rule, Ringfence ringfence) {
    this.rule = rule;
    this.ringfence = ringfence;
    this.reporter = new Reporter(this, ringfence.flags());
  }

  @Override
  public final Description matchClass(ClassTree tree, VisitorState state) {
    if (!(state.getPath().getParentPath().getLeaf() instanceof CompilationUnitTree)) {
      return NO_MATCH;
    }
    Unit unit = ringfence.unitFor(rule, state);
    if (unit != null && (!isAboutDomains() || unit.compilation().hasMap())) {
      for (ReferenceFindings.Found found : unit.references().of(rule, state.getPath())) {
        state.reportMatch(describe(found, unit, state));
      }
    }
    return NO_MATCH;
  }

  /** Whether the rule says nothing where there is no map of the domains. */
  boolean isAboutDomains() {
    return true;
  }

  private Description describe(ReferenceFindings.Found found, Unit unit, VisitorState state) {
    InnerPlace place = InnerPlace.of(found.finding(), found.path(), unit);
    return place.isSuppressed(this, state.getPath(), state)
        ? NO_MATCH
        : reporter.report(
            found.finding(),
            (JCTree) place.path().getLeaf(),
            place.offset(),
            unit,
            state.withPath(place.path()),
            Optional::empty);
  }
}
