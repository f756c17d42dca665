package dev.ringfence.boundary.facts;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A method as it is declared in source; engines that read class files leave out bridges and
 * synthetic methods.
 *
 * @param name the simple name; constructors are left out of a type's methods
 * @param parameters the declared parameter types, in order
 * @param returnType the declared return type
 * @param modifiers those that matter to overriding
 * @param body what the body does
 * @param annotations the types of the annotations on the method and on its parameters: some
 *     frameworks call the method that has a parameter with such an annotation
 * @param place the method's name in its source
 */
public record MethodFacts(
    String name,
    List<TypeUse> parameters,
    TypeUse returnType,
    Set<Modifier> modifiers,
    Body body,
    Set<TypeName> annotations,
    Place place) {

  /** The modifiers that decide what a method overrides. */
  public enum Modifier {
    STATIC,
    PRIVATE,
    ABSTRACT
  }

  /** What the body of a method does, as far as a person sees at a glance. */
  public enum Body {
    /** There is none: the method is abstract or native. */
    NONE,
    /** No statement at all; comments and empty statements do not count. */
    EMPTY,
    /** Exactly one statement, which throws. */
    THROWS,
    /** Anything else. */
    REAL,
    /** The engine did not look, as for a library's class. */
    UNKNOWN
  }

  public MethodFacts {
    parameters = List.copyOf(parameters);
    modifiers =
        modifiers.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(modifiers));
    annotations = Set.copyOf(annotations);
  }

  /** The erased parameter types: with the name, what tells one overload from another. */
  public List<String> erasedParameters() {
    return parameters.stream().map(TypeUse::erasure).toList();
  }

  /** Whether it can override or be overridden at all. */
  public boolean isOverridable() {
    return !modifiers.contains(Modifier.STATIC) && !modifiers.contains(Modifier.PRIVATE);
  }
}
