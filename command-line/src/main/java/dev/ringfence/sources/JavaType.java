package dev.ringfence.sources;

import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A type after its names are resolved, as an expression has it. Richer than {@link TypeUse}: bounds
 * keep their arguments, so that a chain of calls can be followed through them.
 */
sealed interface JavaType {

  /** The sources do not tell. */
  record Unknown() implements JavaType {}

  /** Of the literal {@code null}. */
  record Null() implements JavaType {}

  /**
   * A class or interface; raw if it has type parameters but no arguments here. The name may be
   * unresolved: a type that was named but is in no source.
   */
  record Declared(TypeName name, List<JavaType> arguments) implements JavaType {
    public Declared {
      arguments = List.copyOf(arguments);
    }
  }

  /** An array. */
  record Array(JavaType component) implements JavaType {}

  /** A primitive type, or {@code void}. */
  record Primitive(String name) implements JavaType {}

  /** A wildcard; at most one of the bounds is there. */
  record Wildcard(@Nullable JavaType upper, @Nullable JavaType lower) implements JavaType {}

  /** A type variable. Each declaration is one object: equality is identity. */
  final class Variable implements JavaType {
    private final String name;
    private final Supplier<JavaType> lazyBound;
    private final Supplier<List<JavaType>> lazyFurtherBounds;
    private volatile @Nullable JavaType bound;

    Variable(String name, Supplier<JavaType> bound) {
      this(name, bound, List::of);
    }

    Variable(String name, Supplier<JavaType> bound, Supplier<List<JavaType>> furtherBounds) {
      this.name = name;
      this.lazyBound = bound;
      this.lazyFurtherBounds = furtherBounds;
    }

    String name() {
      return name;
    }

    /** The first bound, {@code Object} if there is none. */
    JavaType bound() {
      JavaType known = bound;
      if (known == null) {
        known = lazyBound.get();
        bound = known;
      }
      return known;
    }

    /** What it is besides. */
    List<JavaType> furtherBounds() {
      return lazyFurtherBounds.get();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static JavaType limitOf(JavaType type) {
    JavaType current = type;
    for (int depth = 0; depth < 20; depth++) {
      if (current instanceof Variable variable) {
        current = variable.bound();
      } else if (current instanceof Wildcard wildcard) {
        current = wildcard.upper() == null ? JavaTypes.OBJECT : wildcard.upper();
      } else {
        return current;
      }
    }
    return JavaTypes.OBJECT;
  }

  /** The class, interface, array or primitive that members are looked up in. */
  default JavaType limit() {
    return limitOf(this);
  }

  /** A wildcard's bound; anything else as it is. */
  default JavaType limitOfWildcard() {
    JavaType current = this;
    while (current instanceof Wildcard wildcard) {
      current = wildcard.upper() == null ? JavaTypes.OBJECT : wildcard.upper();
    }
    return current;
  }

  /** The name that is left when generics are erased; null for what is no class or interface. */
  default @Nullable TypeName erasedName() {
    return limit() instanceof Declared declared ? declared.name() : null;
  }

  /** Whether it can be told at all. */
  default boolean isKnown() {
    return !(limit() instanceof Unknown);
  }

  /** As class files write it; a question mark for what is unknown. */
  default String erasure() {
    JavaType limit = limit();
    if (limit instanceof Declared declared) {
      return declared.name().qualifiedName();
    }
    if (limit instanceof Array array) {
      return array.component().erasure() + "[]";
    }
    return limit instanceof Primitive primitive ? primitive.name() : "?";
  }

  /** The same in the words of the model. */
  default TypeUse toUse() {
    if (this instanceof Declared declared) {
      return new TypeUse.Declared(
          declared.name(), declared.arguments().stream().map(JavaType::toUse).toList());
    }
    if (this instanceof Array array) {
      return new TypeUse.Array(array.component().toUse());
    }
    if (this instanceof Primitive primitive) {
      return new TypeUse.Primitive(primitive.name());
    }
    if (this instanceof Variable variable) {
      return new TypeUse.Variable(variable.name(), variable.erasure());
    }
    return this instanceof Wildcard
        ? new TypeUse.Wildcard(erasure())
        : TypeUse.of(TypeName.unresolved(erasure()));
  }
}
