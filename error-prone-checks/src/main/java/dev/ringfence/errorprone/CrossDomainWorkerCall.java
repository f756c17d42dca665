package dev.ringfence.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;
import static com.google.errorprone.BugPattern.StandardTags.FRAGILE_CODE;
import static com.google.errorprone.matchers.Description.NO_MATCH;
import static dev.ringfence.boundary.rule.Rules.CROSS_DOMAIN_WORKER_CALL;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MemberReferenceTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.NewClassTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.tree.JCTree;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.judge.Judge;
import dev.ringfence.boundary.rule.Finding;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A {@link BugChecker} that flags code of one domain that runs, schedules or constructs another
 * domain's worker.
 *
 * <p>Such code has to know every consequence of what it does, in every domain. With an event the
 * dependency turns round.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Code of one domain runs, schedules or constructs another domain's worker.",
    link = "https://ringfence.dev/rules/CrossDomainWorkerCall",
    linkType = CUSTOM,
    severity = ERROR,
    altNames = "Ringfence",
    tags = FRAGILE_CODE)
public final class CrossDomainWorkerCall extends BugChecker
    implements MethodInvocationTreeMatcher, NewClassTreeMatcher, MemberReferenceTreeMatcher {

  private static final long serialVersionUID = 1L;

  private final transient Ringfence ringfence;
  private final transient Reporter reporter;

  /** For the service loader, which only asks for the check's name. */
  public CrossDomainWorkerCall() {
    this(new Ringfence(ErrorProneFlags.empty()));
  }

  @Inject
  CrossDomainWorkerCall(Ringfence ringfence) {
    this.ringfence = ringfence;
    this.reporter = new Reporter(this, ringfence.flags());
  }

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    return match(tree, state);
  }

  @Override
  public Description matchNewClass(NewClassTree tree, VisitorState state) {
    return match(tree, state);
  }

  @Override
  public Description matchMemberReference(MemberReferenceTree tree, VisitorState state) {
    return match(tree, state);
  }

  private Description match(ExpressionTree tree, VisitorState state) {
    Unit unit = ringfence.unitFor(CROSS_DOMAIN_WORKER_CALL, state);
    if (unit == null || !unit.compilation().hasMap()) {
      return NO_MATCH;
    }
    try {
      return judge((JCTree) tree, unit, state);
    } catch (CompletionFailure e) {
      return NO_MATCH;
    }
  }

  private Description judge(JCTree tree, Unit unit, VisitorState state) {
    if (!unit.compilation().references().mayConcern(tree, unit)) {
      return NO_MATCH;
    }
    Surroundings around = unit.surroundings(state.getPath());
    Finding finding = judge(state.getPath(), around, unit).orElse(null);
    if (finding == null || !isFirstInStatement(finding, around, unit, state)) {
      return NO_MATCH;
    }
    return reporter.report(finding, tree, unit.offsetOf(tree), unit, state, Optional::empty);
  }

  private static Optional<Finding> judge(TreePath path, Surroundings around, Unit unit) {
    Compilation compilation = unit.compilation();
    @Nullable Reference reference = compilation.references().read(path, around, unit);
    return reference == null
        ? Optional.empty()
        : compilation.judge().judge(reference, CROSS_DOMAIN_WORKER_CALL);
  }

  /** One statement is one thing to fix. */
  private static boolean isFirstInStatement(
      Finding finding, Surroundings around, Unit unit, VisitorState state) {
    Statement statement = Statement.around(state.getPath());
    return unit.firstFindings(
            statement.root(), () -> Judge.firstOfEachTarget(judge(statement, around, unit)))
        .contains(finding);
  }

  private static List<Finding> judge(Statement statement, Surroundings around, Unit unit) {
    return statement.references().stream()
        .filter(path -> unit.compilation().references().mayConcern((JCTree) path.getLeaf(), unit))
        .flatMap(path -> judge(path, around, unit).stream())
        .toList();
  }
}
