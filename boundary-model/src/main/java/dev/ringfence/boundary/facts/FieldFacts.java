package dev.ringfence.boundary.facts;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A field as it is declared in source. A record's components are its instance fields, private and
 * final; engines that read class files leave out synthetic fields.
 *
 * @param name the simple name
 * @param type the declared type
 * @param modifiers those that matter to what an object carries
 * @param annotations the types of the annotations on the field, on its type, and on the record
 *     component that it is
 * @param place the field's name in its source
 */
public record FieldFacts(
    String name, TypeUse type, Set<Modifier> modifiers, Set<TypeName> annotations, Place place) {

  /** The modifiers that decide what a field is for. */
  public enum Modifier {
    STATIC,
    FINAL,
    TRANSIENT,
    ENUM_CONSTANT
  }

  public FieldFacts {
    modifiers =
        modifiers.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(modifiers));
    annotations = Set.copyOf(annotations);
  }

  /** Whether every object has one of its own. */
  public boolean isInstanceField() {
    return !modifiers.contains(Modifier.STATIC);
  }

  /** Whether an annotation of that canonical name is on it. */
  public boolean isAnnotated(String annotation) {
    return annotations.stream().anyMatch(type -> type.qualifiedName().equals(annotation));
  }
}
