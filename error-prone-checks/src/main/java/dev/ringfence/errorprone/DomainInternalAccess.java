package dev.ringfence.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;
import static com.google.errorprone.BugPattern.StandardTags.FRAGILE_CODE;
import static com.google.errorprone.matchers.Description.NO_MATCH;
import static dev.ringfence.boundary.rule.Rules.DOMAIN_INTERNAL_ACCESS;
import static java.util.Objects.requireNonNull;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.ClassTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.tree.JCTree;
import dev.ringfence.boundary.judge.Judge;
import dev.ringfence.boundary.rule.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A {@link BugChecker} that flags uses of what another domain has not published.
 *
 * <p>What nobody else uses, a domain can change at will. Where no domain says what others may use,
 * nothing is looked at; where one does, each top-level class is read once, since what counts is the
 * first use in a member.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Code of one domain uses a type that another domain has not published.",
    link = "https://ringfence.dev/rules/DomainInternalAccess",
    linkType = CUSTOM,
    severity = ERROR,
    altNames = "Ringfence",
    tags = FRAGILE_CODE)
public final class DomainInternalAccess extends BugChecker implements ClassTreeMatcher {

  private static final long serialVersionUID = 1L;

  private final transient Ringfence ringfence;
  private final transient Reporter reporter;

  /** For the service loader, which only asks for the check's name. */
  public DomainInternalAccess() {
    this(new Ringfence(ErrorProneFlags.empty()));
  }

  @Inject
  DomainInternalAccess(Ringfence ringfence) {
    this.ringfence = ringfence;
    this.reporter = new Reporter(this, ringfence.flags());
  }

  @Override
  public Description matchClass(ClassTree tree, VisitorState state) {
    if (!(state.getPath().getParentPath().getLeaf() instanceof CompilationUnitTree)) {
      return NO_MATCH;
    }
    Unit unit = ringfence.unitFor(DOMAIN_INTERNAL_ACCESS, state);
    if (unit != null && unit.compilation().looksAtTypeReferences()) {
      Map<Finding, TreePath> findings = judge(state.getPath(), unit);
      for (Finding finding : Judge.firstOfEachMember(List.copyOf(findings.keySet()))) {
        report(finding, requireNonNull(findings.get(finding)), unit, state);
      }
    }
    return NO_MATCH;
  }

  private static Map<Finding, TreePath> judge(TreePath type, Unit unit) {
    try {
      List<TypeReferences.Found> places = unit.references().typesIn(type);
      Map<Finding, TreePath> findings = places.isEmpty() ? Map.of() : new LinkedHashMap<>();
      for (TypeReferences.Found found : places) {
        for (Finding finding : unit.compilation().judge().judge(found.reference())) {
          findings.putIfAbsent(finding, found.path());
        }
      }
      return findings;
    } catch (CompletionFailure e) {
      return Map.of();
    }
  }

  private void report(Finding finding, TreePath path, Unit unit, VisitorState state) {
    InnerPlace place = new InnerPlace(path, unit.file().offset(finding.place()));
    if (!place.isSuppressed(this, state.getPath(), state)) {
      state.reportMatch(
          reporter.report(
              finding,
              (JCTree) path.getLeaf(),
              place.offset(),
              unit,
              state.withPath(path),
              Optional::empty));
    }
  }
}
