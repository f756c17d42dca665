package dev.ringfence.sources;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.type.Type;

/**
 * Resolves the names in one syntax tree. Its parts need one another: a variable's type may be that
 * of a call, a call's that of a variable. For one thread.
 */
final class Resolver {

  private final SourceFile file;
  private final TypeNodes types;
  private final Scopes scopes;
  private final TypeNames names;
  private final Members members;
  private final Variables variables;
  private final Meanings meanings;
  private final ExpressionTypes expressions;
  private final Calls calls;
  private final Overloads overloads;
  private final Inference inference;
  private final LambdaTypes lambdas;

  Resolver(CompilationUnit unit, SourceFile file, TypeNames names, Members members) {
    this.file = file;
    this.types = TypeNodes.of(unit, file);
    this.scopes = new Scopes(file, types, names);
    this.names = names;
    this.members = members;
    this.variables = new Variables(this);
    this.meanings = new Meanings(this);
    this.expressions = new ExpressionTypes(this);
    this.overloads = new Overloads(this);
    this.inference = new Inference(this);
    this.calls = new Calls(this);
    this.lambdas = new LambdaTypes(this);
  }

  SourceFile file() {
    return file;
  }

  TypeNodes types() {
    return types;
  }

  Scopes scopes() {
    return scopes;
  }

  TypeNames names() {
    return names;
  }

  Members members() {
    return members;
  }

  Variables variables() {
    return variables;
  }

  Meanings meanings() {
    return meanings;
  }

  ExpressionTypes expressions() {
    return expressions;
  }

  Calls calls() {
    return calls;
  }

  Overloads overloads() {
    return overloads;
  }

  Inference inference() {
    return inference;
  }

  LambdaTypes lambdas() {
    return lambdas;
  }

  /** A type as a node writes it. */
  JavaType typeWritten(Type type, Node at) {
    return names.resolve(TypeSyntax.of(type), scopes.at(at));
  }
}
