package dev.ringfence.archunit.bytecode;

import dev.ringfence.boundary.facts.Reference.Kind;

/**
 * A method or constructor as an instruction names it.
 *
 * @param kind how
 * @param receiver the internal name of the type it is named through
 * @param owner the internal name of the type that the class file names as the member's owner
 * @param name the member's name
 * @param descriptor the member's descriptor
 */
public record Callee(Kind kind, String receiver, String owner, String name, String descriptor) {}
