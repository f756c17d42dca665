package dev.ringfence.sources;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithStatements;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import dev.ringfence.boundary.facts.TypeName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the variable that a simple name means: from the place of the name outwards. */
final class Variables {

  private final Resolver resolver;

  Variables(Resolver resolver) {
    this.resolver = resolver;
  }

  /**
   * A variable.
   *
   * @param type unknown if its declaration does not tell
   * @param constant what it is initialised with, if it is final and that may be a constant string
   * @param scope where the constant's names are looked up
   */
  record Found(JavaType type, @Nullable ConstantSyntax constant, @Nullable Scope scope) {
    Found(JavaType type) {
      this(type, null, null);
    }
  }

  /** The variable of that name; null if there is none in sight. */
  @Nullable Found find(String name, Node at) {
    Found found = declaredAround(name, at);
    return found == null ? staticallyImported(name) : found;
  }

  /** The type whose field a name means through a static import; null if it means another. */
  @Nullable TypeName importedFrom(String name, Node at) {
    return declaredAround(name, at) == null ? importedOwner(name) : null;
  }

  private @Nullable Found declaredAround(String name, Node at) {
    Node child = at;
    for (Node parent = TypeNodes.parentOf(at);
        parent != null;
        parent = TypeNodes.parentOf(parent)) {
      Found local = declaredBy(parent, child, name);
      if (local != null) {
        return local;
      }
      SourceType type = resolver.types().declaredBy(parent);
      if (type != null && TypeNodes.isInBody(child, parent)) {
        Found field = field(type.asSeenInside(), name);
        if (field != null) {
          return field;
        }
      }
      child = parent;
    }
    return null;
  }

  private @Nullable Found field(JavaType.Declared owner, String name) {
    Members.FieldOf found = resolver.members().fieldOf(owner, name);
    return found == null
        ? null
        : new Found(
            found.seen().apply(found.field().type()),
            found.field().constant(),
            found.field().scope());
  }

  private @Nullable Found staticallyImported(String name) {
    TypeName owner = importedOwner(name);
    return owner == null ? null : field(new JavaType.Declared(owner, List.of()), name);
  }

  private @Nullable TypeName importedOwner(String name) {
    for (boolean onDemand : new boolean[] {false, true}) {
      for (SourceFile.Import imported : resolver.file().imports()) {
        if (imported.isStatic()
            && imported.isOnDemand() == onDemand
            && (onDemand || imported.lastName().equals(name))) {
          TypeName owner = resolver.names().ownerOf(imported);
          if (field(new JavaType.Declared(owner, List.of()), name) != null) {
            return owner;
          }
        }
      }
    }
    return null;
  }

  private @Nullable Found declaredBy(Node parent, Node child, String name) {
    TypePatternExpr pattern = Patterns.reaching(parent, child, name);
    if (pattern != null) {
      return new Found(ofPattern(pattern));
    }
    if (parent instanceof NodeWithStatements<?> block && child instanceof Statement statement) {
      return inStatementsBefore(block.getStatements(), statement, name);
    }
    if (parent instanceof VariableDeclarationExpr declaration) {
      return child instanceof VariableDeclarator ? declarator(declaration, name) : null;
    }
    if (parent instanceof ForStmt loop) {
      return inExpressions(loop.getInitialization(), name);
    }
    if (parent instanceof ForEachStmt loop) {
      return TypeNodes.isSame(child, loop.getBody()) ? declarator(loop.getVariable(), name) : null;
    }
    if (parent instanceof TryStmt block) {
      return child instanceof CatchClause
              || block.getFinallyBlock().filter(last -> TypeNodes.isSame(last, child)).isPresent()
          ? null
          : inExpressions(block.getResources(), name);
    }
    if (parent instanceof LambdaExpr lambda) {
      return parameter(lambda.getParameters(), name);
    }
    if (parent instanceof CallableDeclaration<?> callable) {
      return parameter(callable.getParameters(), name);
    }
    if (parent instanceof CatchClause clause) {
      return parameter(List.of(clause.getParameter()), name);
    }
    return parent instanceof SwitchNode block && child instanceof SwitchEntry entry
        ? inEntriesBefore(block, entry, name)
        : null;
  }

  private @Nullable Found inStatementsBefore(
      List<Statement> statements, @Nullable Statement end, String name) {
    for (Statement statement : statements) {
      if (TypeNodes.isSame(statement, end)) {
        return null;
      }
      Statement inner = statement instanceof LabeledStmt label ? label.getStatement() : statement;
      if (inner instanceof ExpressionStmt expression
          && expression.getExpression() instanceof VariableDeclarationExpr declaration) {
        Found found = declarator(declaration, name);
        if (found != null) {
          return found;
        }
      }
      TypePatternExpr pattern = Patterns.leftBy(statement, name);
      if (pattern != null) {
        return new Found(ofPattern(pattern));
      }
    }
    return null;
  }

  /** In an old-style switch, the entries share one scope. */
  private @Nullable Found inEntriesBefore(SwitchNode block, SwitchEntry end, String name) {
    for (SwitchEntry entry : block.getEntries()) {
      if (TypeNodes.isSame(entry, end)) {
        return null;
      }
      if (entry.getType() == SwitchEntry.Type.STATEMENT_GROUP) {
        Found found = inStatementsBefore(entry.getStatements(), null, name);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Found inExpressions(List<Expression> expressions, String name) {
    for (Expression expression : expressions) {
      if (expression instanceof VariableDeclarationExpr declaration) {
        Found found = declarator(declaration, name);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Found declarator(VariableDeclarationExpr declaration, String name) {
    for (VariableDeclarator variable : declaration.getVariables()) {
      if (variable.getNameAsString().equals(name)) {
        Optional<ConstantSyntax> constant =
            declaration.isFinal()
                ? variable.getInitializer().map(ConstantSyntax::of)
                : Optional.empty();
        return new Found(
            ofVariable(variable), constant.orElse(null), resolver.scopes().at(variable));
      }
    }
    return null;
  }

  private JavaType ofVariable(VariableDeclarator variable) {
    Type written = variable.getType();
    if (!written.isVarType()) {
      return resolver.typeWritten(written, variable);
    }
    if (variable.getInitializer().isPresent()) {
      return resolver.expressions().of(variable.getInitializer().get());
    }
    Node declaration = TypeNodes.parentOf(variable);
    return declaration != null && TypeNodes.parentOf(declaration) instanceof ForEachStmt loop
        ? elementOf(resolver.expressions().of(loop.getIterable()))
        : JavaTypes.UNKNOWN;
  }

  private JavaType elementOf(JavaType iterable) {
    if (iterable.limit() instanceof JavaType.Array array) {
      return array.component();
    }
    JavaType.Declared seen = resolver.members().as(new TypeName("java.lang", "Iterable"), iterable);
    return seen == null || seen.arguments().size() != 1
        ? JavaTypes.UNKNOWN
        : seen.arguments().get(0).limit();
  }

  private @Nullable Found parameter(List<Parameter> parameters, String name) {
    for (Parameter parameter : parameters) {
      if (parameter.getNameAsString().equals(name)) {
        return new Found(ofParameter(parameter));
      }
    }
    return null;
  }

  private JavaType ofParameter(Parameter parameter) {
    Type written = parameter.getType();
    if (written.isUnknownType() || written.isVarType()) {
      return resolver.lambdas().parameter(parameter);
    }
    JavaType type = resolver.typeWritten(written, parameter);
    return parameter.isVarArgs() ? new JavaType.Array(type) : type;
  }

  private JavaType ofPattern(TypePatternExpr pattern) {
    return pattern.getType().isVarType()
        ? ofComponent(pattern)
        : resolver.typeWritten(pattern.getType(), pattern);
  }

  /** A component of a record has the type that the record declares. */
  private JavaType ofComponent(TypePatternExpr pattern) {
    if (!(TypeNodes.parentOf(pattern) instanceof RecordPatternExpr whole)
        || !(resolver.typeWritten(whole.getType(), whole) instanceof JavaType.Declared written)
        || !(resolver.members().find(written.name()) instanceof SourceType type)
        || type.typeParameters().size() != written.arguments().size()) {
      return JavaTypes.UNKNOWN;
    }
    for (int i = 0; i < Math.min(type.components().size(), whole.getPatternList().size()); i++) {
      if (TypeNodes.isSame(whole.getPatternList().get(i), pattern)) {
        JavaType component = resolver.members().field(written, type.components().get(i));
        return component == null ? JavaTypes.UNKNOWN : component;
      }
    }
    return JavaTypes.UNKNOWN;
  }
}
