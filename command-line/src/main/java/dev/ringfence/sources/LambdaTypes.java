package dev.ringfence.sources;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types in lambdas and method references, from what they are given for. */
final class LambdaTypes {

  private final Resolver resolver;

  LambdaTypes(Resolver resolver) {
    this.resolver = resolver;
  }

  /** Of a parameter without a written type. */
  JavaType parameter(Parameter parameter) {
    if (!(TypeNodes.parentOf(parameter) instanceof LambdaExpr lambda)) {
      return JavaTypes.UNKNOWN;
    }
    int index = 0;
    while (!TypeNodes.isSame(lambda.getParameter(index), parameter)) {
      index++;
    }
    Members.MethodOf function = resolver.members().function(targetOf(lambda));
    if (function == null || function.method().arity() <= index) {
      return JavaTypes.UNKNOWN;
    }
    JavaType type = function.seen().apply(function.method().parameters().get(index));
    return type.limitOfWildcard();
  }

  /** How many parameters a method reference is given; null if that is not told. */
  @Nullable Integer parametersOf(MethodReferenceExpr reference) {
    Members.MethodOf function = resolver.members().function(targetOf(reference));
    return function == null ? null : function.method().arity();
  }

  /** The functional interface that a lambda or method reference is given for. */
  private JavaType targetOf(Expression function) {
    Node parent = TypeNodes.parentOf(function);
    if (parent instanceof EnclosedExpr enclosed) {
      return targetOf(enclosed);
    }
    if (parent instanceof ConditionalExpr conditional
        && !TypeNodes.isSame(conditional.getCondition(), function)) {
      return targetOf(conditional);
    }
    if (parent instanceof CastExpr cast) {
      return resolver.typeWritten(cast.getType(), cast);
    }
    if (parent instanceof VariableDeclarator variable) {
      return resolver.typeWritten(variable.getType(), variable);
    }
    if (parent instanceof AssignExpr assignment) {
      return resolver.expressions().of(assignment.getTarget());
    }
    if (parent instanceof ReturnStmt) {
      return returned(parent);
    }
    if (parent instanceof MethodCallExpr call) {
      return parameterFor(function, resolver.calls().of(call));
    }
    return parent instanceof ObjectCreationExpr creation
        ? parameterFor(function, resolver.calls().of(creation))
        : JavaTypes.UNKNOWN;
  }

  private JavaType returned(Node statement) {
    for (Node node = statement; node != null; node = TypeNodes.parentOf(node)) {
      if (node instanceof MethodDeclaration method) {
        return resolver.typeWritten(method.getType(), method.getType());
      }
      if (node instanceof LambdaExpr) {
        return JavaTypes.UNKNOWN;
      }
    }
    return JavaTypes.UNKNOWN;
  }

  private JavaType parameterFor(Expression argument, Calls.Invocation invocation) {
    int index = indexOf(argument, invocation.arguments());
    if (index < 0) {
      return JavaTypes.UNKNOWN;
    }
    Set<JavaType> types = new LinkedHashSet<>();
    for (Members.MethodOf candidate : invocation.candidates()) {
      List<JavaType> parameters = candidate.method().parameters();
      JavaType parameter =
          candidate.method().isVariadic()
              ? Overloads.spread(parameters, index)
              : parameters.get(index);
      types.add(resolver.inference().withoutLambdas(candidate, invocation).apply(parameter));
    }
    return types.size() == 1 ? types.iterator().next() : JavaTypes.UNKNOWN;
  }

  private static int indexOf(Expression argument, List<Expression> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      if (TypeNodes.isSame(arguments.get(i), argument)) {
        return i;
      }
    }
    return -1;
  }

  /** What a lambda or method reference returns; null if that is nothing, or not told. */
  @Nullable JavaType resultOf(Expression function) {
    if (function instanceof MethodReferenceExpr reference) {
      return resultOf(reference);
    }
    LambdaExpr lambda = (LambdaExpr) function;
    if (lambda.getExpressionBody().isPresent()) {
      return resolver.expressions().of(lambda.getExpressionBody().get());
    }
    List<Expression> returned =
        lambda.findAll(ReturnStmt.class).stream()
            .filter(
                statement ->
                    TypeNodes.isSame(TypeNodes.nearest(LambdaExpr.class, statement), lambda))
            .flatMap(statement -> statement.getExpression().stream())
            .toList();
    return returned.size() == 1 ? resolver.expressions().of(returned.get(0)) : null;
  }

  private @Nullable JavaType resultOf(MethodReferenceExpr reference) {
    JavaType receiver = resolver.calls().receiverOf(reference);
    if (reference.getIdentifier().equals("new")) {
      return receiver;
    }
    List<Members.MethodOf> candidates = resolver.calls().candidatesOf(reference);
    if (candidates.size() != 1 || !candidates.get(0).method().typeParameters().isEmpty()) {
      return null;
    }
    Members.MethodOf method = candidates.get(0);
    return method.seen().apply(method.method().returnType());
  }
}
