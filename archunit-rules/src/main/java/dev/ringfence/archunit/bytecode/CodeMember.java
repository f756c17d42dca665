package dev.ringfence.archunit.bytecode;

import dev.ringfence.boundary.facts.Member;

/**
 * A member of a class as its source names it.
 *
 * @param name a method's or field's name; {@code <init>} for a constructor or an instance
 *     initializer, {@code <clinit>} for a static one
 * @param arity the number of parameters in the source; 0 for fields and initializers
 */
public record CodeMember(String name, int arity) {

  static final String STATIC_INITIALIZER = "<clinit>";
  static final CodeMember INITIALIZER = new CodeMember(Member.CONSTRUCTOR, 0);
}
