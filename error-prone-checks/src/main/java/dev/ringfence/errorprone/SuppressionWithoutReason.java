package dev.ringfence.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static com.google.errorprone.BugPattern.StandardTags.STYLE;
import static com.google.errorprone.matchers.Description.NO_MATCH;
import static dev.ringfence.boundary.rule.Rules.SUPPRESSION_WITHOUT_REASON;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.AnnotationTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.tree.JCTree.JCAnnotation;
import com.sun.tools.javac.tree.JCTree.JCAssign;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCNewArray;
import dev.ringfence.boundary.facts.Suppression;
import dev.ringfence.boundary.rule.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A {@link BugChecker} that flags suppressions of rules that no comment gives a reason for.
 *
 * <p>In a year nobody knows why, so that nobody dares to remove them. It is looked for only where
 * {@code ringfence.yml} asks for it.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A rule is suppressed, and no comment says why.",
    link = "https://ringfence.dev/rules/SuppressionWithoutReason",
    linkType = CUSTOM,
    severity = WARNING,
    altNames = "Ringfence",
    tags = STYLE)
public final class SuppressionWithoutReason extends BugChecker implements AnnotationTreeMatcher {

  private static final long serialVersionUID = 1L;

  private final transient Ringfence ringfence;
  private final transient Reporter reporter;

  /** For the service loader, which only asks for the check's name. */
  public SuppressionWithoutReason() {
    this(new Ringfence(ErrorProneFlags.empty()));
  }

  @Inject
  SuppressionWithoutReason(Ringfence ringfence) {
    this.ringfence = ringfence;
    this.reporter = new Reporter(this, ringfence.flags());
  }

  @Override
  public Description matchAnnotation(AnnotationTree tree, VisitorState state) {
    JCAnnotation annotation = (JCAnnotation) tree;
    if (!annotation.type.tsym.getSimpleName().contentEquals("SuppressWarnings")) {
      return NO_MATCH;
    }
    Unit unit = ringfence.unitFor(SUPPRESSION_WITHOUT_REASON, state);
    TreePath declaration = state.getPath().getParentPath().getParentPath();
    if (unit != null && declaration != null) {
      for (JCExpression value : values(annotation)) {
        if (ASTHelpers.constValue(value) instanceof String name) {
          report(name, value, annotation, declaration, unit, state);
        }
      }
    }
    return NO_MATCH;
  }

  private static List<JCExpression> values(JCAnnotation annotation) {
    if (annotation.args.isEmpty()) {
      return List.of();
    }
    JCExpression value =
        annotation.args.head instanceof JCAssign element ? element.rhs : annotation.args.head;
    return value instanceof JCNewArray array ? array.elems : List.of(value);
  }

  private void report(
      String name,
      JCExpression value,
      JCAnnotation annotation,
      TreePath declaration,
      Unit unit,
      VisitorState state) {
    Tree annotated = declaration.getLeaf();
    Suppression suppression =
        new Suppression(
            Surroundings.declared(declaration, unit.compilation().names()),
            name,
            SuppressionReason.of(annotation, annotated, state),
            Suppression.Use.UNKNOWN,
            unit.file().place(value.getStartPosition()));
    for (Finding finding : unit.compilation().judge().judge(suppression)) {
      if (finding.rule().equals(canonicalName())) {
        state.reportMatch(
            reporter.report(
                finding, value, value.getStartPosition(), unit, state, Optional::empty));
      }
    }
  }
}
