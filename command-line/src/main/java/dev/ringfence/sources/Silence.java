package dev.ringfence.sources;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import dev.ringfence.boundary.facts.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * What the annotations on a declaration and around it say about findings in it.
 *
 * @param isGenerated whether the code was written by a program
 * @param suppressed the values of {@code @SuppressWarnings}
 */
record Silence(boolean isGenerated, List<Suppressed> suppressed) {

  /** The annotation's simple name. */
  static final String SUPPRESS_WARNINGS = "SuppressWarnings";

  static final Silence NONE = new Silence(false, List.of());

  /**
   * One value.
   *
   * @param scope where its names are looked up
   * @param place where it stands
   */
  record Suppressed(ConstantSyntax value, Scope scope, Place place) {}

  /** Of a node: what it says and what everything around it says. */
  static Silence at(Node node, Scopes scopes) {
    boolean generated = false;
    List<Suppressed> suppressed = new ArrayList<>();
    for (Node current = node; current != null; current = TypeNodes.parentOf(current)) {
      if (current instanceof NodeWithAnnotations<?> declaration) {
        for (AnnotationExpr annotation : declaration.getAnnotations()) {
          String name = annotation.getName().getIdentifier();
          generated |= name.equals("Generated");
          if (suppresses(annotation)) {
            for (Expression value : values(annotation)) {
              ConstantSyntax constant = ConstantSyntax.of(value);
              if (constant != null) {
                suppressed.add(
                    new Suppressed(
                        constant, scopes.at(current), Headers.placeOf(value, scopes.file())));
              }
            }
          }
        }
      }
    }
    return !generated && suppressed.isEmpty() ? NONE : new Silence(generated, suppressed);
  }

  /** Whether an annotation suppresses warnings. */
  static boolean suppresses(AnnotationExpr annotation) {
    return annotation.getName().getIdentifier().equals(SUPPRESS_WARNINGS);
  }

  /** The names that it suppresses, as written. */
  static List<Expression> values(AnnotationExpr annotation) {
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
}
