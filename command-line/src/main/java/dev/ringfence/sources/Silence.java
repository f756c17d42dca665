package dev.ringfence.sources;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the annotations on a declaration and around it say about findings in it.
 *
 * @param isGenerated whether the code was written by a program
 * @param suppressed the values of {@code @SuppressWarnings}
 */
record Silence(boolean isGenerated, List<Suppressed> suppressed) {

  static final Silence NONE = new Silence(false, List.of());

  private static final Set<String> ALL_RULES = Set.of("all", "Ringfence");

  /**
   * One value.
   *
   * @param scope where its names are looked up
   */
  record Suppressed(ConstantSyntax value, Scope scope) {}

  /** Of a node: what it says and what everything around it says. */
  static Silence at(Node node, Scopes scopes) {
    boolean generated = false;
    List<Suppressed> suppressed = new ArrayList<>();
    for (Node current = node; current != null; current = TypeNodes.parentOf(current)) {
      if (current instanceof NodeWithAnnotations<?> declaration) {
        for (AnnotationExpr annotation : declaration.getAnnotations()) {
          String name = annotation.getName().getIdentifier();
          generated |= name.equals("Generated");
          if (name.equals("SuppressWarnings")) {
            for (Expression value : values(annotation)) {
              ConstantSyntax constant = ConstantSyntax.of(value);
              if (constant != null) {
                suppressed.add(new Suppressed(constant, scopes.at(current)));
              }
            }
          }
        }
      }
    }
    return !generated && suppressed.isEmpty() ? NONE : new Silence(generated, suppressed);
  }

  private static List<Expression> values(AnnotationExpr annotation) {
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      return AnnotationSyntax.elements(single.getMemberValue());
    }
    if (annotation instanceof NormalAnnotationExpr normal) {
      return normal.getPairs().stream()
          .map(MemberValuePair::getValue)
          .flatMap(value -> AnnotationSyntax.elements(value).stream())
          .toList();
    }
    return List.of();
  }

  /** Whether findings of a rule are not wanted. */
  boolean covers(String rule, Constants constants) {
    return isGenerated
        || suppressed.stream()
            .map(value -> constants.valueOf(value.value(), value.scope()))
            .anyMatch(value -> value != null && (value.equals(rule) || ALL_RULES.contains(value)));
  }
}
