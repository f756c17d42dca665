package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.facts.TypeName;

/**
 * A supertype that an engine could not look up, so that nobody can say what the types below it are.
 *
 * @param supertype the missing type
 * @param needed how many types of the code base stand below it
 * @param example the first of them by name
 */
public record MissingSupertype(TypeName supertype, int needed, TypeName example) {}
