package dev.ringfence.archunit.bytecode;

import java.util.Set;

/**
 * What only the class file tells of a field.
 *
 * @param name the field's name
 * @param annotations the internal names of the annotations on the field, on its type as far as they
 *     are kept there, and on the record component that it is
 * @param line where it is declared, from 1; 0 if the class file does not tell
 */
public record CompiledField(String name, Set<String> annotations, int line) {
  public CompiledField {
    annotations = Set.copyOf(annotations);
  }
}
