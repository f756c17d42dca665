package dev.ringfence.errorprone;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.tree.JCTree;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.judge.Judge;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a top-level class breaks by what it calls, constructs, refers to and names. Error Prone
 * shows a class to one check after the other: the first that asks has it read once, and judged by
 * all rules.
 */
final class ReferenceFindings {

  private final Unit unit;
  private @Nullable Tree read;
  private List<Found> found = List.of();
  private List<TypeReferences.Found> types = List.of();
  private @Nullable Tree judgedStatement;
  private List<Finding> foundInStatement = List.of();

  ReferenceFindings(Unit unit) {
    this.unit = unit;
  }

  /**
   * A finding.
   *
   * @param path the call, construction or method reference
   */
  record Found(Finding finding, TreePath path) {}

  /** How the calls in a top-level class break a rule, in source order; once a statement. */
  List<Found> of(Rule rule, TreePath type) {
    read(type);
    return found.isEmpty()
        ? found
        : found.stream().filter(each -> each.finding().rule().equals(rule.name())).toList();
  }

  /** The places in a top-level class that name types of other domains, if the map asks for them. */
  List<TypeReferences.Found> typesIn(TreePath type) {
    read(type);
    return types;
  }

  private void read(TreePath type) {
    if (read == type.getLeaf()) {
      return;
    }
    CallScanner calls;
    if (unit.compilation().looksAtTypeReferences()) {
      TypeReferences references = new TypeReferences(type.getParentPath(), unit);
      references.scan((JCTree) type.getLeaf());
      types = references.found();
      calls = references;
    } else {
      calls = new CallScanner(type.getParentPath(), unit);
      calls.scan((JCTree) type.getLeaf());
    }
    found = calls.calls().isEmpty() ? List.of() : judge(calls.calls());
    read = type.getLeaf();
  }

  private List<Found> judge(List<TreePath> calls) {
    List<Found> findings = new ArrayList<>();
    for (TreePath call : calls) {
      try {
        judge(call).forEach(finding -> findings.add(new Found(finding, call)));
      } catch (CompletionFailure e) {
        // The compiler has said what is missing; the other calls can be judged.
      }
    }
    findings.sort(Comparator.comparing(Found::finding));
    return findings;
  }

  private List<Finding> judge(TreePath path) {
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
