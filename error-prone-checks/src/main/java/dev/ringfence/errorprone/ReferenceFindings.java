package dev.ringfence.errorprone;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.tree.JCTree;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.judge.Judge;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the calls, constructions and method references of a file break. Error Prone shows each of
 * them to one check after the other: the first that asks has it judged by all rules, and the
 * statement around it likewise.
 */
final class ReferenceFindings {

  private final Unit unit;
  private @Nullable Tree judged;
  private List<Finding> found = List.of();
  private @Nullable Tree judgedStatement;
  private List<Finding> foundInStatement = List.of();

  ReferenceFindings(Unit unit) {
    this.unit = unit;
  }

  /** How a reference breaks a rule; null if it does not, or its statement has done so before. */
  @Nullable Finding of(Rule rule, TreePath path) {
    if (path.getLeaf() != judged) {
      found = judge(path);
      judged = path.getLeaf();
    }
    return found.isEmpty() ? null : findingOf(rule);
  }

  private @Nullable Finding findingOf(Rule rule) {
    for (Finding finding : found) {
      if (finding.rule().equals(rule.name())) {
        return finding;
      }
    }
    return null;
  }

  private List<Finding> judge(TreePath path) {
    if (!unit.compilation().references().mayConcern((JCTree) path.getLeaf(), unit)) {
      return List.of();
    }
    Surroundings around = unit.surroundings(path);
    List<Finding> findings = judge(path, around);
    return findings.isEmpty()
        ? findings
        : findings.stream().filter(firstInStatement(path, around)::contains).toList();
  }

  private List<Finding> judge(TreePath path, Surroundings around) {
    Compilation compilation = unit.compilation();
    @Nullable Reference reference = compilation.references().read(path, around, unit);
    return reference == null ? List.of() : compilation.judge().judge(reference);
  }

  /** One statement is one thing to fix. */
  private List<Finding> firstInStatement(TreePath path, Surroundings around) {
    Statement statement = Statement.around(path);
    if (statement.root() != judgedStatement) {
      foundInStatement = Judge.firstOfEachTarget(judge(statement, around));
      judgedStatement = statement.root();
    }
    return foundInStatement;
  }

  private List<Finding> judge(Statement statement, Surroundings around) {
    return statement.references().stream()
        .filter(path -> unit.compilation().references().mayConcern((JCTree) path.getLeaf(), unit))
        .flatMap(path -> judge(path, around).stream())
        .toList();
  }
}
