package dev.ringfence.sources;

import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.ringfence.boundary.facts.Reference.Argument;
import dev.ringfence.boundary.facts.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the arguments of a call say. */
final class Arguments {

  private final Resolver resolver;
  private final Constants constants;
  private final CodeCalls codeCalls;
  private final Places places;
  private final Consumer<Expression> unresolved;

  /**
   * The arguments in one file.
   *
   * @param unresolved hears of arguments that the sources do not tell
   */
  Arguments(Resolver resolver, Constants constants, Consumer<Expression> unresolved) {
    this.resolver = resolver;
    this.constants = constants;
    this.codeCalls = new CodeCalls(resolver);
    this.places = new Places(resolver.file());
    this.unresolved = unresolved;
  }

  List<Argument> of(List<Expression> written) {
    return written.stream().flatMap(argument -> of(argument).stream()).toList();
  }

  private Optional<Argument> of(Expression written) {
    if (written instanceof ClassExpr literal) {
      TypeName type = resolver.typeWritten(literal.getType(), literal).erasedName();
      return Optional.ofNullable(type).map(Argument.ClassLiteral::new);
    }
    Expression plain = plain(written);
    if (plain instanceof LambdaExpr lambda) {
      return Optional.of(new Argument.Code(codeCalls.in(lambda.getBody()), places.of(lambda)));
    }
    if (plain instanceof MethodReferenceExpr reference) {
      return Optional.of(new Argument.Code(codeCalls.of(reference), places.of(reference)));
    }
    String text = constantText(written);
    if (text != null) {
      return Optional.of(new Argument.Text(text));
    }
    JavaType type = resolver.expressions().of(written);
    if (!type.isKnown()) {
      unresolved.accept(written);
    }
    TypeName name = type.erasedName();
    return name == null ? Optional.empty() : Optional.of(new Argument.Instance(name));
  }

  /** Without the parentheses and casts around. */
  private static Expression plain(Expression written) {
    Expression plain = written;
    while (plain instanceof EnclosedExpr || plain instanceof CastExpr) {
      plain =
          plain instanceof EnclosedExpr enclosed
              ? enclosed.getInner()
              : ((CastExpr) plain).getExpression();
    }
    return plain;
  }

  private @Nullable String constantText(Expression written) {
    ConstantSyntax syntax = ConstantSyntax.of(written);
    if (syntax == null) {
      return null;
    }
    if (written instanceof NameExpr name) {
      // A local variable hides a field of the same name, whether it is a constant or not.
      Variables.Found found = resolver.variables().find(name.getNameAsString(), name);
      return found == null || found.constant() == null || found.scope() == null
          ? null
          : constants.valueOf(found.constant(), found.scope());
    }
    return resolver.expressions().of(written).equals(JavaTypes.STRING)
        ? constants.valueOf(syntax, resolver.scopes().at(written))
        : null;
  }
}
