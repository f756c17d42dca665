package dev.ringfence.boundary.facts;

import java.util.List;
import java.util.Optional;

/**
 * A declared class or interface.
 *
 * @param name the type's name
 * @param kind what kind of declaration it is
 * @param isAbstract whether it cannot be instantiated: declared abstract, or an interface
 * @param isSealed whether it lists who may extend it
 * @param typeParameters the names of its type parameters, in order
 * @param supertypes what it extends and implements, the superclass first; without {@code Object}
 * @param fields the fields that it declares, in source order; a record's components too
 * @param methods the methods that it declares, in source order
 * @param annotations the annotations on it
 * @param place the type's name in its source; for an anonymous class the {@code new}
 */
public record TypeFacts(
    TypeName name,
    Kind kind,
    boolean isAbstract,
    boolean isSealed,
    List<String> typeParameters,
    List<TypeUse.Declared> supertypes,
    List<FieldFacts> fields,
    List<MethodFacts> methods,
    List<AnnotationUse> annotations,
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
    fields = List.copyOf(fields);
    methods = List.copyOf(methods);
    annotations = List.copyOf(annotations);
  }

  /** The annotation of that canonical name, if it is on the type. */
  public Optional<AnnotationUse> annotation(String annotation) {
    return annotations.stream()
        .filter(use -> use.type().qualifiedName().equals(annotation))
        .findFirst();
  }
}
