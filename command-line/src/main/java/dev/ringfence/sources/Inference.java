package dev.ringfence.sources;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.type.Type;
import dev.ringfence.boundary.facts.TypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the type variables of a generic method stand for in one call, from its arguments: exactly
 * what they say, unknown where they say nothing or different things.
 */
final class Inference {

  private final Resolver resolver;

  Inference(Resolver resolver) {
    this.resolver = resolver;
  }

  static JavaType boxed(JavaType type) {
    if (!(type instanceof JavaType.Primitive primitive)) {
      return type;
    }
    String box = Overloads.BOXES.getOrDefault(primitive.name(), "Void");
    return new JavaType.Declared(new TypeName("java.lang", box), List.of());
  }

  /** From all arguments. */
  Substitution withLambdas(Members.MethodOf method, Calls.Invocation invocation) {
    return infer(method, invocation, true);
  }

  /** From the arguments that do not themselves depend on the method. */
  Substitution withoutLambdas(Members.MethodOf method, Calls.Invocation invocation) {
    return infer(method, invocation, false);
  }

  private Substitution infer(
      Members.MethodOf method, Calls.Invocation invocation, boolean withLambdas) {
    List<JavaType.Variable> variables = method.method().typeParameters();
    if (variables.isEmpty()) {
      return method.seen();
    }
    Map<JavaType.Variable, JavaType> found = new HashMap<>();
    if (invocation.typeArguments().size() == variables.size()) {
      for (int i = 0; i < variables.size(); i++) {
        Type written = invocation.typeArguments().get(i);
        found.put(variables.get(i), resolver.typeWritten(written, written));
      }
      return method.seen().and(found);
    }
    Map<JavaType.Variable, JavaType> inferred = new HashMap<>();
    unifyAll(method, invocation, variables, inferred, withLambdas);
    List<JavaType> parameters = method.parameters();
    for (JavaType.Variable variable : variables) {
      // A variable that no parameter speaks of stands for its bound.
      boolean isTold = parameters.stream().anyMatch(parameter -> mentions(parameter, variable));
      if (isTold) {
        found.put(variable, inferred.getOrDefault(variable, JavaTypes.UNKNOWN));
      }
    }
    return method.seen().and(found);
  }

  private void unifyAll(
      Members.MethodOf method,
      Calls.Invocation invocation,
      List<JavaType.Variable> variables,
      Map<JavaType.Variable, JavaType> found,
      boolean withLambdas) {
    List<Expression> arguments = invocation.arguments();
    List<JavaType> parameters = method.parameters();
    boolean spreads = spreads(method, arguments);
    for (boolean functional : new boolean[] {false, true}) {
      for (int i = 0; i < arguments.size(); i++) {
        Expression argument = arguments.get(i);
        JavaType parameter = spreads ? Overloads.spread(parameters, i) : parameters.get(i);
        boolean isFunctional =
            argument instanceof LambdaExpr || argument instanceof MethodReferenceExpr;
        if (isFunctional != functional) {
          continue;
        }
        if (!isFunctional) {
          unify(parameter, resolver.expressions().of(argument), variables, found);
        } else if (withLambdas) {
          unifyResult(parameter, argument, variables, found);
        }
      }
    }
  }

  private boolean spreads(Members.MethodOf method, List<Expression> arguments) {
    int arity = method.method().arity();
    if (!method.method().isVariadic() || arguments.size() != arity) {
      return method.method().isVariadic();
    }
    JavaType last = resolver.expressions().of(arguments.get(arity - 1)).limit();
    return !(last instanceof JavaType.Array) && !(last instanceof JavaType.Null);
  }

  private void unifyResult(
      JavaType parameter,
      Expression argument,
      List<JavaType.Variable> variables,
      Map<JavaType.Variable, JavaType> found) {
    Members.MethodOf function = resolver.members().function(parameter);
    if (function == null) {
      return;
    }
    JavaType wanted = function.seen().apply(function.method().returnType());
    JavaType result = resolver.lambdas().resultOf(argument);
    if (result != null) {
      unify(wanted, result, variables, found);
    }
  }

  private void unify(
      JavaType parameter,
      JavaType argument,
      List<JavaType.Variable> variables,
      Map<JavaType.Variable, JavaType> found) {
    if (parameter instanceof JavaType.Variable variable && variables.contains(variable)) {
      bind(variable, argument.limitOfWildcard(), found);
    } else if (!argument.isKnown()) {
      variables.stream()
          .filter(variable -> mentions(parameter, variable))
          .forEach(variable -> found.put(variable, JavaTypes.UNKNOWN));
    } else if (parameter instanceof JavaType.Array array) {
      if (argument.limit() instanceof JavaType.Array given) {
        unify(array.component(), given.component(), variables, found);
      }
    } else if (parameter instanceof JavaType.Wildcard wildcard) {
      JavaType bound = wildcard.lower() == null ? wildcard.upper() : wildcard.lower();
      if (bound != null) {
        unify(bound, argument, variables, found);
      }
    } else if (parameter instanceof JavaType.Declared declared) {
      unifyArguments(declared, argument, variables, found);
    }
  }

  private void unifyArguments(
      JavaType.Declared parameter,
      JavaType argument,
      List<JavaType.Variable> variables,
      Map<JavaType.Variable, JavaType> found) {
    JavaType.Declared seen = resolver.members().as(parameter.name(), argument);
    if (seen == null || seen.arguments().size() != parameter.arguments().size()) {
      return;
    }
    for (int i = 0; i < seen.arguments().size(); i++) {
      unify(
          parameter.arguments().get(i),
          seen.arguments().get(i).limitOfWildcard(),
          variables,
          found);
    }
  }

  private static void bind(
      JavaType.Variable variable, JavaType argument, Map<JavaType.Variable, JavaType> found) {
    if (argument.equals(JavaTypes.NULL)) {
      return;
    }
    JavaType value = boxed(argument);
    JavaType before = found.putIfAbsent(variable, value);
    if (before != null && !before.equals(value)) {
      found.put(variable, JavaTypes.UNKNOWN);
    }
  }

  private static boolean mentions(@Nullable JavaType type, JavaType.Variable variable) {
    if (type instanceof JavaType.Declared declared) {
      return declared.arguments().stream().anyMatch(argument -> mentions(argument, variable));
    }
    if (type instanceof JavaType.Array array) {
      return mentions(array.component(), variable);
    }
    if (type instanceof JavaType.Wildcard wildcard) {
      return mentions(wildcard.upper(), variable) || mentions(wildcard.lower(), variable);
    }
    return variable.equals(type);
  }
}
