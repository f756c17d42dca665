package dev.ringfence.boundary.facts;

import java.util.List;
import java.util.Set;

/**
 * A declared class or interface.
 *
 * @param name the type's name
 * @param kind what kind of declaration it is
 * @param isAbstract whether it cannot be instantiated: declared abstract, or an interface
 * @param typeParameters the names of its type parameters, in order
 * @param supertypes what it extends and implements, the superclass first; without {@code Object}
 * @param methods the methods that it declares, in source order
 * @param annotations the types of the annotations on it
 * @param place the type's name in its source; for an anonymous class the {@code new}
 */
public record TypeFacts(
    TypeName name,
    Kind kind,
    boolean isAbstract,
    List<String> typeParameters,
    List<TypeUse.Declared> supertypes,
    List<MethodFacts> methods,
    Set<TypeName> annotations,
    Place place) {

  /** The kinds of type declarations. */
  public enum Kind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION
  }

  public TypeFacts {
    typeParameters = List.copyOf(typeParameters);
    supertypes = List.copyOf(supertypes);
    methods = List.copyOf(methods);
    annotations = Set.copyOf(annotations);
  }
}
