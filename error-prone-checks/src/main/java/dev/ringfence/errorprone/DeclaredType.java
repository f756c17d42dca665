package dev.ringfence.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Rule;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A class under analysis.
 *
 * @param tree the class
 * @param parent what it stands in: for an anonymous class the {@code new}
 */
record DeclaredType(JCClassDecl tree, @Nullable JCTree parent) {

  static DeclaredType of(ClassTree tree, VisitorState state) {
    return of(state.getPath());
  }

  /** The class that declares a method. */
  static DeclaredType around(MethodTree tree, VisitorState state) {
    return of(state.getPath().getParentPath());
  }

  private static DeclaredType of(TreePath path) {
    return new DeclaredType((JCClassDecl) path.getLeaf(), (JCTree) path.getParentPath().getLeaf());
  }

  JCMethodDecl method(MethodTree method) {
    return (JCMethodDecl) method;
  }

  /** What a rule has to say of one of the methods. */
  Optional<Finding> findingAt(MethodTree method, Rule.OfTypes rule, Unit unit) {
    if (!unit.compilation().types().mayBeSubscriber(tree.sym)) {
      return Optional.empty();
    }
    Place place = unit.file().place(method(method).pos);
    return findings(rule, unit).stream()
        .filter(finding -> finding.place().equals(place))
        .findFirst();
  }

  /** All that a rule has to say of the class and its members. */
  List<Finding> findings(Rule.OfTypes rule, Unit unit) {
    Compilation compilation = unit.compilation();
    try {
      return compilation
          .factsOf(tree, parent, unit)
          .map(facts -> compilation.judge().judge(facts, rule))
          .orElse(List.of());
    } catch (CompletionFailure e) {
      return List.of();
    }
  }
}
