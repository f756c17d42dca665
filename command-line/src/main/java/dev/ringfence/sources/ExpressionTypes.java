package dev.ringfence.sources;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.YieldStmt;
import dev.ringfence.boundary.facts.TypeName;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The static types of expressions; unknown where the sources do not tell. */
final class ExpressionTypes {

  private static final JavaType BOOLEAN = new JavaType.Primitive("boolean");
  private static final List<String> NUMERIC = List.of("double", "float", "long");

  private final Resolver resolver;
  private final IdentityHashMap<Expression, JavaType> known = new IdentityHashMap<>();

  ExpressionTypes(Resolver resolver) {
    this.resolver = resolver;
  }

  JavaType of(Expression expression) {
    JavaType cached = known.get(expression);
    if (cached != null) {
      return cached;
    }
    // A lambda's parameter may depend on a call that depends on the lambda: the circle ends here.
    known.put(expression, JavaTypes.UNKNOWN);
    JavaType type = determine(expression);
    known.put(expression, type);
    return type;
  }

  private JavaType determine(Expression expression) {
    if (expression instanceof NameExpr || expression instanceof FieldAccessExpr) {
      return resolver.meanings().of(expression) instanceof Meanings.Meaning.Value value
          ? value.type()
          : JavaTypes.UNKNOWN;
    }
    if (expression instanceof MethodCallExpr call) {
      return resolver.calls().resultOf(call);
    }
    if (expression instanceof ObjectCreationExpr creation) {
      return resolver.calls().constructed(creation);
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return of(enclosed.getInner());
    }
    if (expression instanceof CastExpr cast) {
      return resolver.typeWritten(cast.getType(), cast);
    }
    if (expression instanceof ThisExpr self) {
      return ofThis(self);
    }
    if (expression instanceof SuperExpr) {
      return ofSuper(expression);
    }
    if (expression instanceof AssignExpr assignment) {
      return of(assignment.getTarget());
    }
    if (expression instanceof ConditionalExpr conditional) {
      return either(of(conditional.getThenExpr()), of(conditional.getElseExpr()));
    }
    if (expression instanceof SwitchExpr choice) {
      return ofSwitch(choice);
    }
    if (expression instanceof ArrayAccessExpr access) {
      return of(access.getName()).limit() instanceof JavaType.Array array
          ? array.component()
          : JavaTypes.UNKNOWN;
    }
    return ofPlain(expression);
  }

  private JavaType ofPlain(Expression expression) {
    if (expression instanceof LiteralExpr literal) {
      return ofLiteral(literal);
    }
    if (expression instanceof ClassExpr literal) {
      return new JavaType.Declared(
          new TypeName("java.lang", "Class"),
          List.of(Inference.boxed(resolver.typeWritten(literal.getType(), literal))));
    }
    if (expression instanceof ArrayCreationExpr creation) {
      return resolver.typeWritten(creation.createdType(), creation);
    }
    if (expression instanceof InstanceOfExpr) {
      return BOOLEAN;
    }
    if (expression instanceof UnaryExpr unary) {
      return unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT
          ? BOOLEAN
          : of(unary.getExpression());
    }
    return expression instanceof BinaryExpr binary ? ofBinary(binary) : JavaTypes.UNKNOWN;
  }

  private static JavaType ofLiteral(LiteralExpr literal) {
    if (literal.isNullLiteralExpr()) {
      return JavaTypes.NULL;
    }
    if (literal.isStringLiteralExpr() || literal.isTextBlockLiteralExpr()) {
      return JavaTypes.STRING;
    }
    String text = literal.toString();
    char last = Character.toLowerCase(text.charAt(text.length() - 1));
    String name =
        literal.isBooleanLiteralExpr()
            ? "boolean"
            : literal.isCharLiteralExpr()
                ? "char"
                : literal.isLongLiteralExpr()
                    ? "long"
                    : literal.isDoubleLiteralExpr()
                        ? last == 'f' && !text.startsWith("0x") ? "float" : "double"
                        : "int";
    return new JavaType.Primitive(name);
  }

  private JavaType ofBinary(BinaryExpr binary) {
    switch (binary.getOperator()) {
      case AND, OR, EQUALS, NOT_EQUALS, LESS, GREATER, LESS_EQUALS, GREATER_EQUALS -> {
        return BOOLEAN;
      }
      default -> {
        JavaType left = of(binary.getLeft());
        JavaType right = of(binary.getRight());
        if (left.equals(JavaTypes.STRING) || right.equals(JavaTypes.STRING)) {
          return JavaTypes.STRING;
        }
        return left instanceof JavaType.Primitive one && right instanceof JavaType.Primitive other
            ? promoted(one.name(), other.name())
            : JavaTypes.UNKNOWN;
      }
    }
  }

  private static JavaType promoted(String left, String right) {
    String name =
        NUMERIC.stream()
            .filter(wide -> wide.equals(left) || wide.equals(right))
            .findFirst()
            .orElse(left.equals("boolean") ? "boolean" : "int");
    return new JavaType.Primitive(name);
  }

  private JavaType ofThis(ThisExpr self) {
    SourceType around = resolver.types().around(self);
    if (self.getTypeName().isPresent()) {
      String name = self.getTypeName().get().getIdentifier();
      while (around != null && !around.name().simpleName().equals(name)) {
        around = around.outer();
      }
    }
    return around == null ? JavaTypes.UNKNOWN : around.asSeenInside();
  }

  private JavaType ofSuper(Expression self) {
    SourceType around = resolver.types().around(self);
    return around == null || around.supertypes().isEmpty()
        ? JavaTypes.UNKNOWN
        : around.supertypes().get(0);
  }

  /** Of two branches: the type of both, or the one that is above the other. */
  private JavaType either(JavaType one, JavaType other) {
    if (one.equals(other) || other.equals(JavaTypes.NULL)) {
      return one;
    }
    if (one.equals(JavaTypes.NULL)) {
      return other;
    }
    TypeName oneName = one.erasedName();
    TypeName otherName = other.erasedName();
    if (oneName == null || otherName == null) {
      return JavaTypes.UNKNOWN;
    }
    if (resolver.members().as(otherName, one) != null) {
      return other;
    }
    return resolver.members().as(oneName, other) != null ? one : JavaTypes.UNKNOWN;
  }

  private JavaType ofSwitch(SwitchExpr choice) {
    List<Expression> results = new ArrayList<>();
    for (SwitchEntry entry : choice.getEntries()) {
      if (entry.getType() == SwitchEntry.Type.EXPRESSION
          && entry.getStatements().get(0) instanceof ExpressionStmt result) {
        results.add(result.getExpression());
      } else {
        entry.getStatements().forEach(statement -> collectYields(statement, choice, results));
      }
    }
    return results.stream().map(this::of).reduce(this::either).orElse(JavaTypes.UNKNOWN);
  }

  private static void collectYields(
      Statement statement, SwitchExpr choice, List<Expression> results) {
    for (YieldStmt yield : statement.findAll(YieldStmt.class)) {
      if (TypeNodes.isSame(TypeNodes.nearest(SwitchExpr.class, yield), choice)) {
        results.add(yield.getExpression());
      }
    }
  }
}
