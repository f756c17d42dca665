package dev.ringfence.errorprone;

import static com.google.errorprone.matchers.Description.NO_MATCH;

import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.ClassTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Rule;
import java.util.Optional;

/** A {@link BugChecker} for a rule about the declaration of a type, wherever it breaks it. */
abstract class TypeCheck extends BugChecker implements ClassTreeMatcher {

  private static final long serialVersionUID = 1L;

  private final transient Rule.OfTypes rule;
  private final transient Ringfence ringfence;
  private final transient Reporter reporter;

  TypeCheck(Rule.OfTypes rule, Ringfence ringfence) {
    this.rule = rule;
    this.ringfence = ringfence;
    this.reporter = new Reporter(this, ringfence.flags());
  }

  /** Whether a class can break the rule at all: asked of all, before any facts are gathered. */
  abstract boolean mayConcern(JCClassDecl type, Compilation compilation);

  /** What mends the code at the place of a finding, if anything safely does. */
  Optional<SuggestedFix> fix(TreePath place, Unit unit, VisitorState state) {
    return Optional.empty();
  }

  @Override
  public final Description matchClass(ClassTree tree, VisitorState state) {
    Unit unit = ringfence.unitFor(rule, state);
    if (unit != null && mayConcern((JCClassDecl) tree, unit.compilation())) {
      for (Finding finding : DeclaredType.of(tree, state).findings(rule, unit)) {
        state.reportMatch(describe(finding, unit, state));
      }
    }
    return NO_MATCH;
  }

  private Description describe(Finding finding, Unit unit, VisitorState state) {
    InnerPlace place = InnerPlace.of(finding, state.getPath(), unit);
    VisitorState there = state.withPath(place.path());
    return place.isSuppressed(this, state.getPath(), state)
        ? NO_MATCH
        : reporter.report(
            finding,
            (JCTree) place.path().getLeaf(),
            place.offset(),
            unit,
            there,
            () -> fix(place.path(), unit, there));
  }
}
