package dev.ringfence.boundary.facts;

import java.util.List;

/** A type as a signature writes it, with its arguments. */
public sealed interface TypeUse {

  /** The type that is left when generics are erased, as class files write it: {@code a.B[]}. */
  String erasure();

  /**
   * A class or interface.
   *
   * @param arguments empty for a type that is not generic and for a raw use
   */
  record Declared(TypeName name, List<TypeUse> arguments) implements TypeUse {
    public Declared {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String erasure() {
      return name.qualifiedName();
    }
  }

  /**
   * A type variable of the enclosing method or type.
   *
   * @param name as declared, such as {@code E}
   * @param bound the erasure of its first bound, {@code java.lang.Object} if it has none
   */
  record Variable(String name, String bound) implements TypeUse {
    @Override
    public String erasure() {
      return bound;
    }
  }

  /** An array of anything. */
  record Array(TypeUse component) implements TypeUse {
    @Override
    public String erasure() {
      return component.erasure() + "[]";
    }
  }

  /** A primitive type, or {@code void}. */
  record Primitive(String name) implements TypeUse {
    @Override
    public String erasure() {
      return name;
    }
  }

  /**
   * A wildcard as a type argument.
   *
   * @param bound the erasure of its upper bound
   */
  record Wildcard(String bound) implements TypeUse {
    @Override
    public String erasure() {
      return bound;
    }
  }

  /** A class or interface without type arguments. */
  static Declared of(TypeName name) {
    return new Declared(name, List.of());
  }
}
