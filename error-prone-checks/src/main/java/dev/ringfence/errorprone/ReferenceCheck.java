package dev.ringfence.errorprone;

import static com.google.errorprone.matchers.Description.NO_MATCH;

import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MemberReferenceTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.NewClassTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.tree.JCTree;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Rule;
import java.util.Optional;

/** A {@link BugChecker} for a rule about calls, constructions and method references. */
abstract class ReferenceCheck extends BugChecker
    implements MethodInvocationTreeMatcher, NewClassTreeMatcher, MemberReferenceTreeMatcher {

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
  public final Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    return match(state);
  }

  @Override
  public final Description matchNewClass(NewClassTree tree, VisitorState state) {
    return match(state);
  }

  @Override
  public final Description matchMemberReference(MemberReferenceTree tree, VisitorState state) {
    return match(state);
  }

  private Description match(VisitorState state) {
    Unit unit = ringfence.unitFor(rule, state);
    if (unit == null || (isAboutDomains() && !unit.compilation().hasMap())) {
      return NO_MATCH;
    }
    try {
      Finding finding = unit.references().of(rule, state.getPath());
      return finding == null ? NO_MATCH : report(finding, unit, state);
    } catch (CompletionFailure e) {
      return NO_MATCH;
    }
  }

  /** Whether the rule says nothing where there is no map of the domains. */
  boolean isAboutDomains() {
    return true;
  }

  private Description report(Finding finding, Unit unit, VisitorState state) {
    InnerPlace place = InnerPlace.of(finding, state.getPath(), unit);
    return place.isSuppressed(this, state.getPath(), state)
        ? NO_MATCH
        : reporter.report(
            finding,
            (JCTree) place.path().getLeaf(),
            place.offset(),
            unit,
            state.withPath(place.path()),
            Optional::empty);
  }
}
