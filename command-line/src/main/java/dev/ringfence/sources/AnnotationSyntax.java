package dev.ringfence.sources;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An annotation as it is written, names unresolved.
 *
 * @param texts the values of the elements that may be constant strings, or arrays of them
 */
record AnnotationSyntax(TypeSyntax type, Map<String, List<ConstantSyntax>> texts) {

  AnnotationSyntax {
    texts = Map.copyOf(texts);
  }

  /** All annotations of a declaration, or of a type that is written. */
  static List<AnnotationSyntax> of(List<AnnotationExpr> annotations) {
    return annotations.stream().map(AnnotationSyntax::of).toList();
  }

  private static AnnotationSyntax of(AnnotationExpr annotation) {
    Map<String, List<ConstantSyntax>> texts = new LinkedHashMap<>();
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      put("value", single.getMemberValue(), texts);
    } else if (annotation instanceof NormalAnnotationExpr normal) {
      for (MemberValuePair pair : normal.getPairs()) {
        put(pair.getNameAsString(), pair.getValue(), texts);
      }
    }
    return new AnnotationSyntax(
        TypeSyntax.named(Arrays.asList(annotation.getNameAsString().split("\\.", -1))), texts);
  }

  private static void put(
      String element, Expression written, Map<String, List<ConstantSyntax>> texts) {
    List<ConstantSyntax> values = new ArrayList<>();
    for (Expression value : elements(written)) {
      ConstantSyntax constant = ConstantSyntax.of(value);
      if (constant == null) {
        return;
      }
      values.add(constant);
    }
    texts.put(element, List.copyOf(values));
  }

  /** The elements of an array; anything else by itself. */
  static List<Expression> elements(Expression value) {
    return value instanceof ArrayInitializerExpr array ? array.getValues() : List.of(value);
  }
}
