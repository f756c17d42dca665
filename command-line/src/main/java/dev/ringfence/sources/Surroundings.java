package dev.ringfence.sources;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.ringfence.boundary.facts.Member;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What stands around a place in the code. */
final class Surroundings {

  private Surroundings() {}

  /**
   * The innermost statement, which is one thing to fix: no block, and no expression that is a
   * lambda's body. Outside of statements, the declaration.
   */
  static Node statement(Node place) {
    Node node = place;
    for (Node parent = TypeNodes.parentOf(node);
        parent != null;
        parent = TypeNodes.parentOf(node)) {
      boolean isLambdaBody = node instanceof ExpressionStmt && parent instanceof LambdaExpr;
      if (node instanceof BodyDeclaration<?>
          || (node instanceof Statement && !(node instanceof BlockStmt) && !isLambdaBody)) {
        return node;
      }
      node = parent;
    }
    return node;
  }

  /** The named member around a place; null outside of every type. */
  static @Nullable Member member(Node place, TypeNodes types) {
    return member(place, types, Surroundings::named);
  }

  /**
   * The same for a place that names a type: for a field's declaration, which is not run, the field.
   */
  static @Nullable Member memberNaming(Node place, TypeNodes types) {
    return member(
        place,
        types,
        (type, member) -> {
          String field = fieldDeclaredAt(place, member);
          return field == null ? named(type, member) : new Member(type.name(), field, 0);
        });
  }

  private static @Nullable Member member(
      Node place, TypeNodes types, BiFunction<SourceType, Node, Member> naming) {
    Node child = place;
    for (Node node = TypeNodes.parentOf(place); node != null; node = TypeNodes.parentOf(node)) {
      SourceType type = types.declaredBy(node);
      if (type != null
          && TypeNodes.isInBody(child, node)
          && type.name().named().equals(type.name())) {
        return naming.apply(type, child);
      }
      child = node;
    }
    return null;
  }

  private static @Nullable String fieldDeclaredAt(Node place, Node member) {
    if (member instanceof Parameter component) {
      return component.getNameAsString();
    }
    if (!(member instanceof FieldDeclaration field)) {
      return null;
    }
    VariableDeclarator variable = field.getVariable(0);
    for (Node node = place; node != null && !TypeNodes.isSame(node, member); ) {
      Node parent = TypeNodes.parentOf(node);
      if (parent instanceof VariableDeclarator around
          && TypeNodes.isSame(TypeNodes.parentOf(around), member)) {
        variable = around;
        if (TypeNodes.isSame(around.getInitializer().orElse(null), node)) {
          return null;
        }
      }
      node = parent;
    }
    return variable.getNameAsString();
  }

  private static Member named(SourceType type, Node member) {
    if (member instanceof MethodDeclaration method) {
      return new Member(type.name(), method.getNameAsString(), method.getParameters().size());
    }
    if (member instanceof AnnotationMemberDeclaration element) {
      return new Member(type.name(), element.getNameAsString(), 0);
    }
    if (member instanceof CallableDeclaration<?> constructor) {
      return new Member(type.name(), Member.CONSTRUCTOR, constructor.getParameters().size());
    }
    if (member instanceof CompactConstructorDeclaration
        && TypeNodes.parentOf(member) instanceof RecordDeclaration declaration) {
      return new Member(type.name(), Member.CONSTRUCTOR, declaration.getParameters().size());
    }
    if (member instanceof InitializerDeclaration initializer) {
      return initializer(type, initializer.isStatic());
    }
    if (member instanceof FieldDeclaration field) {
      return initializer(type, field.isStatic() || isInInterface(field));
    }
    return member instanceof EnumConstantDeclaration
        ? initializer(type, true)
        : Member.type(type.name());
  }

  private static boolean isInInterface(FieldDeclaration field) {
    Node around = TypeNodes.parentOf(field);
    return around instanceof AnnotationDeclaration
        || (around instanceof ClassOrInterfaceDeclaration type && type.isInterface());
  }

  private static Member initializer(SourceType type, boolean isStatic) {
    return new Member(type.name(), isStatic ? "<clinit>" : Member.CONSTRUCTOR, 0);
  }
}
