package dev.ringfence.errorprone;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.tree.JCTree;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Severity;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Makes findings what Error Prone reports: with a message, a severity and a fix. */
final class Reporter {

  /** To which javac adds two spaces; so the hint stands like the link that Error Prone adds. */
  private static final String INDENT = "\n  ";

  private final BugChecker check;
  private final RingfenceFlags flags;

  Reporter(BugChecker check, RingfenceFlags flags) {
    this.check = check;
    this.flags = flags;
  }

  /**
   * Error Prone restricts the severity of a single description, for the sake of its flags; {@link
   * #severity} gives way to them.
   */
  @SuppressWarnings("RestrictedApi")
  private void setSeverity(
      Description.Builder description, Finding finding, Unit unit, VisitorState state) {
    severity(finding, unit, state).ifPresent(description::overrideSeverity);
  }

  /**
   * The description of a finding, or none in generated code or if the baseline knows it. To be
   * asked once for each finding, since that counts.
   *
   * @param tree what it is about
   * @param offset where it stands
   * @param fix asked for only if the finding is reported
   */
  Description report(
      Finding finding,
      JCTree tree,
      int offset,
      Unit unit,
      VisitorState state,
      Supplier<Optional<SuggestedFix>> fix) {
    if (isGenerated(state)
        || !unit.compilation().isNew(finding.with(effectiveSeverity(finding, state)))) {
      return Description.NO_MATCH;
    }
    Description.Builder description =
        check
            .buildDescription(new OffsetPosition(tree, offset))
            .setMessage(finding.message() + INDENT + finding.hint());
    (flags.suggestSuppressions() ? suppression(unit, state) : fix.get())
        .ifPresent(description::addFix);
    setSeverity(description, finding, unit, state);
    return description.build();
  }

  /** A flag of the compiler goes before {@code ringfence.yml}. */
  private Optional<SeverityLevel> severity(Finding finding, Unit unit, VisitorState state) {
    if (isSetByFlag(state)
        || !unit.compilation().config().severities().containsKey(finding.rule())) {
      return Optional.empty();
    }
    return Optional.of(
        finding.severity() == Severity.WARNING ? SeverityLevel.WARNING : SeverityLevel.ERROR);
  }

  /** The severity that the compiler prints. */
  private Severity effectiveSeverity(Finding finding, VisitorState state) {
    if (!isSetByFlag(state)) {
      return finding.severity();
    }
    return state.severityMap().get(check.canonicalName()) == SeverityLevel.ERROR
        ? Severity.ERROR
        : Severity.WARNING;
  }

  private boolean isSetByFlag(VisitorState state) {
    Set<String> named = state.errorProneOptions().getSeverityMap().keySet();
    return check.allNames().stream().anyMatch(named::contains)
        || state.severityMap().get(check.canonicalName()) != check.defaultSeverity();
  }

  /**
   * Suppresses the finding where it stands. Two annotations on one declaration would not compile,
   * so that a second finding in it has to wait for the next run.
   */
  private Optional<SuggestedFix> suppression(Unit unit, VisitorState state) {
    return declarationAround(state)
        .filter(unit.compilation()::isFirstSuppressionOf)
        .map(declaration -> SuggestedFixes.addSuppressWarnings(state, check.canonicalName()));
  }

  private static Optional<Tree> declarationAround(VisitorState state) {
    for (Tree tree : state.getPath()) {
      if (tree instanceof MethodTree
          || tree instanceof VariableTree
          || (tree instanceof ClassTree type && !type.getSimpleName().isEmpty())) {
        return Optional.of(tree);
      }
    }
    return Optional.empty();
  }

  private static boolean isGenerated(VisitorState state) {
    for (Tree tree : state.getPath()) {
      if ((tree instanceof ClassTree || tree instanceof MethodTree)
          && ASTHelpers.getModifiers(tree).getAnnotations().stream()
              .anyMatch(Reporter::saysGenerated)) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysGenerated(AnnotationTree annotation) {
    return ASTHelpers.getType(annotation).tsym.getSimpleName().contentEquals("Generated");
  }
}
