package dev.ringfence.sources;

import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.VoidType;
import com.github.javaparser.ast.type.WildcardType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type as it is written, before its names are resolved. Small, and free of syntax trees. */
sealed interface TypeSyntax {

  /** A name with dots, each part with its own arguments. */
  record Named(List<Part> parts) implements TypeSyntax {
    public Named {
      parts = List.copyOf(parts);
    }

    List<String> names() {
      return parts.stream().map(Part::name).toList();
    }
  }

  /**
   * One simple name of a type.
   *
   * @param isDiamond whether the arguments are left to inference
   */
  record Part(String name, List<TypeSyntax> arguments, boolean isDiamond) {
    public Part {
      arguments = List.copyOf(arguments);
    }
  }

  /** An array. */
  record Array(TypeSyntax component) implements TypeSyntax {}

  /** A primitive type, or {@code void}. */
  record Primitive(String name) implements TypeSyntax {}

  /** A wildcard. */
  record Wildcard(@Nullable TypeSyntax upper, @Nullable TypeSyntax lower) implements TypeSyntax {}

  /** Nothing that names a type: {@code var}, or a lambda's parameter without one. */
  record Inferred() implements TypeSyntax {}

  /** Reads a syntax tree. */
  static TypeSyntax of(Type type) {
    if (type instanceof ClassOrInterfaceType named) {
      return named(named);
    }
    if (type instanceof ArrayType array) {
      return new Array(of(array.getComponentType()));
    }
    if (type instanceof PrimitiveType primitive) {
      return new Primitive(primitive.getType().asString());
    }
    if (type instanceof VoidType) {
      return new Primitive("void");
    }
    if (type instanceof WildcardType wildcard) {
      return new Wildcard(
          wildcard.getExtendedType().map(TypeSyntax::of).orElse(null),
          wildcard.getSuperType().map(TypeSyntax::of).orElse(null));
    }
    return type instanceof IntersectionType intersection
        ? of(intersection.getElements().get(0))
        : new Inferred();
  }

  /** Reads a class's or interface's name. */
  static Named named(ClassOrInterfaceType type) {
    List<Part> parts = new ArrayList<>();
    ClassOrInterfaceType current = type;
    while (current != null) {
      SimpleName name = current.getName();
      parts.add(
          new Part(
              name.getIdentifier(),
              current.getTypeArguments().stream()
                  .flatMap(arguments -> arguments.stream().map(TypeSyntax::of))
                  .toList(),
              current.isUsingDiamondOperator()));
      current = current.getScope().orElse(null);
    }
    Collections.reverse(parts);
    return new Named(parts);
  }

  /** A name without arguments. */
  static Named named(List<String> names) {
    return new Named(names.stream().map(name -> new Part(name, List.of(), false)).toList());
  }
}
