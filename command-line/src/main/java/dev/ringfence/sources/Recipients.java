package dev.ringfence.sources;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.Type;
import dev.ringfence.boundary.facts.Reference.Recipient;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.judge.Judge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From what a lambda runs to the call that is handed the lambda. */
final class Recipients {

  private final Resolver resolver;
  private final Judge judge;

  Recipients(Resolver resolver, Judge judge) {
    this.resolver = resolver;
    this.judge = judge;
  }

  /**
   * The call that is handed a method reference, or the innermost lambda that has a call for its
   * body or for a statement of its own; null if there is none, or none that runs lambdas.
   */
  @Nullable Recipient of(Node reference) {
    Node function = judge.mayEnqueueLambdas() ? functionRunning(reference) : null;
    if (function == null) {
      return null;
    }
    Node argument = wholeExpression(function);
    if (!(TypeNodes.parentOf(argument) instanceof MethodCallExpr call)
        || !judge.mayEnqueueLambda(call.getNameAsString())
        || call.getArguments().stream().noneMatch(each -> TypeNodes.isSame(each, argument))) {
      return null;
    }
    TypeName receiver = resolver.calls().receiverOf(call).erasedName();
    return receiver == null ? null : new Recipient(receiver, call.getNameAsString());
  }

  /**
   * The type of a receiver that is the parameter of a lambda whose type stands before the enqueuing
   * method's name, as in {@code scheduler.<Pipelines>enqueue(x -> x.create())}: the library that
   * would tell is not in the sources. Null for every other receiver.
   */
  @Nullable TypeName typeGivenTo(MethodCallExpr call) {
    if (!judge.mayEnqueueLambdas()
        || !(call.getScope().orElse(null) instanceof NameExpr receiver)
        || !(functionRunning(call) instanceof LambdaExpr lambda)
        || !(TypeNodes.parentOf(wholeExpression(lambda)) instanceof MethodCallExpr enqueuing)
        || !judge.mayEnqueueLambda(enqueuing.getNameAsString())) {
      return null;
    }
    List<Type> given = enqueuing.getTypeArguments().map(List::<Type>copyOf).orElse(List.of());
    List<Parameter> parameters = lambda.getParameters();
    for (int i = 0; i < parameters.size() && given.size() == parameters.size(); i++) {
      if (parameters.get(i).getNameAsString().equals(receiver.getNameAsString())) {
        return resolver.typeWritten(given.get(i), enqueuing).erasedName();
      }
    }
    return null;
  }

  private static @Nullable Node functionRunning(Node reference) {
    if (reference instanceof MethodReferenceExpr) {
      return reference;
    }
    Node node = TypeNodes.parentOf(wholeExpression(reference));
    if (!(node instanceof ExpressionStmt || node instanceof ReturnStmt)) {
      return null;
    }
    while (node != null && !(node instanceof LambdaExpr)) {
      node = node instanceof BodyDeclaration<?> ? null : TypeNodes.parentOf(node);
    }
    return node;
  }

  /** With the parentheses, casts and conditions around, whose value it is. */
  private static Node wholeExpression(Node expression) {
    Node node = expression;
    for (Node parent = TypeNodes.parentOf(node);
        parent != null && hasValueOf(parent, node);
        parent = TypeNodes.parentOf(node)) {
      node = parent;
    }
    return node;
  }

  private static boolean hasValueOf(Node around, Node expression) {
    return around instanceof EnclosedExpr
        || around instanceof CastExpr
        || (around instanceof ConditionalExpr conditional
            && !TypeNodes.isSame(conditional.getCondition(), expression));
  }
}
