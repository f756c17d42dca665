package dev.ringfence.archunit.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Set;

/** What the annotations on a declaration and around it say about findings in it. */
final class Silence {

  static final String SUPPRESS_WARNINGS = "SuppressWarnings";
  static final String GENERATED = "Generated";

  private static final Set<String> ALL_RULES = Set.of("all", "Ringfence");

  private Silence() {}

  /** Whether findings of a rule are not wanted at a place. */
  static boolean isSuppressed(String rule, TreePath place) {
    for (TreePath around = place; around != null; around = around.getParentPath()) {
      for (AnnotationTree annotation : annotations(around.getLeaf())) {
        String name = Names.simple(annotation.getAnnotationType());
        if (name.equals(GENERATED)
            || (name.equals(SUPPRESS_WARNINGS) && names(annotation, rule, around))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<? extends AnnotationTree> annotations(Tree tree) {
    if (tree instanceof ClassTree type) {
      return type.getModifiers().getAnnotations();
    }
    if (tree instanceof MethodTree method) {
      return method.getModifiers().getAnnotations();
    }
    return tree instanceof VariableTree variable
        ? variable.getModifiers().getAnnotations()
        : List.of();
  }

  private static boolean names(AnnotationTree annotation, String rule, TreePath declaration) {
    return annotation.getArguments().stream()
        .map(each -> each instanceof AssignmentTree pair ? pair.getExpression() : each)
        .flatMap(value -> elements(value).stream())
        .map(value -> ConstantText.of(value, declaration))
        .anyMatch(name -> name != null && (name.equals(rule) || ALL_RULES.contains(name)));
  }

  private static List<? extends ExpressionTree> elements(ExpressionTree value) {
    return value instanceof NewArrayTree array ? array.getInitializers() : List.of(value);
  }
}
