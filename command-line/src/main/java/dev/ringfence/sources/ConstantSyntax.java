package dev.ringfence.sources;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression that may be a constant string, or part of one. Small, and free of syntax trees. */
sealed interface ConstantSyntax {

  /** A string literal. */
  record Text(String value) implements ConstantSyntax {}

  /** Another literal, by what it adds to a string. */
  record Plain(String value) implements ConstantSyntax {}

  /** A variable's name. */
  record Name(List<String> parts) implements ConstantSyntax {}

  /** Parts put together. */
  record Concatenation(ConstantSyntax left, ConstantSyntax right) implements ConstantSyntax {}

  /** Reads a syntax tree; null for what can be no constant string. */
  static @Nullable ConstantSyntax of(Expression expression) {
    if (expression instanceof StringLiteralExpr literal) {
      return new Text(literal.asString());
    }
    if (expression instanceof TextBlockLiteralExpr block) {
      return new Text(block.asString());
    }
    if (expression instanceof IntegerLiteralExpr literal) {
      return new Plain(literal.getValue());
    }
    if (expression instanceof CharLiteralExpr literal) {
      return new Plain(literal.getValue());
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return of(enclosed.getInner());
    }
    if (expression instanceof BinaryExpr binary) {
      return concatenation(binary);
    }
    List<String> names = names(expression);
    return names == null ? null : new Name(names);
  }

  private static @Nullable ConstantSyntax concatenation(BinaryExpr binary) {
    if (binary.getOperator() != BinaryExpr.Operator.PLUS) {
      return null;
    }
    ConstantSyntax left = of(binary.getLeft());
    ConstantSyntax right = left == null ? null : of(binary.getRight());
    return left == null || right == null ? null : new Concatenation(left, right);
  }

  /** The parts of a name with dots; null if the expression is anything else. */
  static @Nullable List<String> names(Expression expression) {
    if (expression instanceof NameExpr name) {
      return List.of(name.getNameAsString());
    }
    if (!(expression instanceof FieldAccessExpr access)) {
      return null;
    }
    List<String> scope = names(access.getScope());
    if (scope == null) {
      return null;
    }
    List<String> result = new ArrayList<>(scope);
    result.add(access.getNameAsString());
    return List.copyOf(result);
  }
}
