package dev.ringfence.sources;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.Statement;
import dev.ringfence.boundary.facts.TypeName;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The nodes of a syntax tree that declare types. */
final class TypeNodes {

  private final IdentityHashMap<Node, TypeName> names = new IdentityHashMap<>();
  private final IdentityHashMap<Node, SourceType> types = new IdentityHashMap<>();

  /** The nodes of a tree whose file has been indexed, perhaps from an earlier parse of it. */
  static TypeNodes of(CompilationUnit unit, SourceFile file) {
    List<Node> nodes = in(unit);
    TypeNodes result = new TypeNodes();
    for (int i = 0; i < nodes.size(); i++) {
      SourceType type = file.types().get(i);
      result.name(nodes.get(i), type.name());
      result.put(nodes.get(i), type);
    }
    return result;
  }

  /** In an order that is the same for every parse of the same text: outer before inner. */
  static List<Node> in(CompilationUnit unit) {
    List<Node> result = new ArrayList<>();
    walk(
        unit,
        node -> {
          if (declaresType(node)) {
            result.add(node);
          }
        });
    return result;
  }

  private static boolean declaresType(Node node) {
    return node instanceof TypeDeclaration<?>
        || (node instanceof ObjectCreationExpr creation
            && creation.getAnonymousClassBody().isPresent())
        || (node instanceof EnumConstantDeclaration constant && !constant.getClassBody().isEmpty());
  }

  void name(Node node, TypeName name) {
    names.put(node, name);
  }

  void put(Node node, SourceType type) {
    types.put(node, type);
  }

  /** The name of the type that a node declares; null if it declares none. */
  @Nullable TypeName nameOf(@Nullable Node node) {
    return node == null ? null : names.get(node);
  }

  /** The type that a node declares; null if it declares none. */
  @Nullable SourceType declaredBy(@Nullable Node node) {
    return node == null ? null : types.get(node);
  }

  /** The node that declares a type; null if it is none of this tree. */
  @Nullable Node nodeOf(SourceType type) {
    return types.entrySet().stream()
        .filter(entry -> entry.getValue() == type)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** The innermost type whose body a node stands in; null outside every type. */
  @Nullable SourceType around(Node node) {
    return declaredBy(nodeAround(node));
  }

  /** The node of the innermost type whose body a node stands in; null outside every type. */
  static @Nullable Node nodeAround(Node node) {
    Node child = node;
    for (Node parent = parentOf(node); parent != null; parent = parentOf(parent)) {
      if (declaresType(parent) && isInBody(child, parent)) {
        return parent;
      }
      child = parent;
    }
    return null;
  }

  /** Whether a type is local or anonymous, so that no other file can name it. */
  static boolean isLocal(Node typeNode) {
    return !(typeNode instanceof TypeDeclaration<?>) || parentOf(typeNode) instanceof Statement;
  }

  /** Arguments of a construction and of an enum constant are outside the body that follows. */
  static boolean isInBody(Node child, Node typeNode) {
    return typeNode instanceof TypeDeclaration<?> || child instanceof BodyDeclaration<?>;
  }

  /**
   * Visits a node and all below it, from the outside in; far cheaper than the parser's own walk.
   */
  static void walk(Node node, Consumer<Node> visitor) {
    visitor.accept(node);
    for (Node child : node.getChildNodes()) {
      walk(child, visitor);
    }
  }

  /** Visits all below a node and then the node: in the order in which expressions are evaluated. */
  static void walkFromTheInside(Node node, Consumer<Node> visitor) {
    for (Node child : node.getChildNodes()) {
      walkFromTheInside(child, visitor);
    }
    visitor.accept(node);
  }

  /** Whether two nodes are one: nodes of the same text are equal wherever they stand. */
  @SuppressWarnings("ReferenceEquality")
  static boolean isSame(@Nullable Node one, @Nullable Node other) {
    return one == other;
  }

  /** The nearest node of that kind around a node; null if there is none. */
  static <T extends Node> @Nullable T nearest(Class<T> kind, Node node) {
    Node current = parentOf(node);
    while (current != null && !kind.isInstance(current)) {
      current = parentOf(current);
    }
    return current == null ? null : kind.cast(current);
  }

  static @Nullable Node parentOf(Node node) {
    return node.getParentNode().orElse(null);
  }
}
