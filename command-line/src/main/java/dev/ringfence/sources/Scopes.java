package dev.ringfence.sources;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithStatements;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.TypeParameter;
import dev.ringfence.boundary.facts.TypeName;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The scopes of one syntax tree. What they refer to outlives the tree. */
final class Scopes {

  private final SourceFile file;
  private final TypeNodes types;
  private final TypeNames names;
  private final IdentityHashMap<Node, Scope> known = new IdentityHashMap<>();

  Scopes(SourceFile file, TypeNodes types, TypeNames names) {
    this.file = file;
    this.types = types;
    this.names = names;
  }

  SourceFile file() {
    return file;
  }

  /** Where the names at a node are looked up. */
  Scope at(Node node) {
    Node parent = TypeNodes.parentOf(node);
    if (parent == null) {
      return new Scope.OfFile(file);
    }
    SourceType type = types.declaredBy(parent);
    if (type != null && TypeNodes.isInBody(node, parent)) {
      return type.bodyScope();
    }
    return within(parent);
  }

  /** The scope for the parts of a node that is no type's body. */
  private Scope within(Node node) {
    Scope cached = known.get(node);
    if (cached == null) {
      cached = opens(node, at(node));
      known.put(node, cached);
    }
    return cached;
  }

  private Scope opens(Node node, Scope outer) {
    if (node instanceof CallableDeclaration<?> callable) {
      return withVariables(callable.getTypeParameters(), outer);
    }
    if (node instanceof NodeWithStatements<?> block) {
      Map<String, TypeName> locals = localTypes(block.getStatements());
      return locals.isEmpty() ? outer : new Scope.OfLocals(locals, outer);
    }
    return outer;
  }

  private Map<String, TypeName> localTypes(List<Statement> statements) {
    Map<String, TypeName> result = new HashMap<>();
    for (Statement statement : statements) {
      TypeDeclaration<?> declaration = localType(statement);
      TypeName name = types.nameOf(declaration);
      if (declaration != null && name != null) {
        result.put(declaration.getNameAsString(), name);
      }
    }
    return result;
  }

  private static @Nullable TypeDeclaration<?> localType(Statement statement) {
    if (statement instanceof LocalClassDeclarationStmt local) {
      return local.getClassDeclaration();
    }
    return statement instanceof LocalRecordDeclarationStmt local
        ? local.getRecordDeclaration()
        : null;
  }

  /** A scope that also knows type parameters, whose bounds are looked up in it. */
  Scope withVariables(List<TypeParameter> parameters, Scope outer) {
    if (parameters.isEmpty()) {
      return outer;
    }
    Map<String, JavaType.Variable> variables = new LinkedHashMap<>();
    Scope scope = new Scope.OfVariables(variables, outer);
    // What is looked up later must not hold on to this, and so to the syntax tree.
    TypeNames lookUp = names;
    for (TypeParameter parameter : parameters) {
      List<TypeSyntax.Named> bounds =
          parameter.getTypeBound().stream().map(TypeSyntax::named).toList();
      String name = parameter.getNameAsString();
      variables.put(
          name,
          new JavaType.Variable(
              name,
              () -> bounds.isEmpty() ? JavaTypes.OBJECT : lookUp.resolve(bounds.get(0), scope),
              () -> bounds.stream().skip(1).map(bound -> lookUp.resolve(bound, scope)).toList()));
    }
    return scope;
  }

  static List<JavaType.Variable> variablesOf(Scope scope, List<TypeParameter> parameters) {
    return parameters.isEmpty() || !(scope instanceof Scope.OfVariables variables)
        ? List.of()
        : List.copyOf(variables.variables().values());
  }
}
