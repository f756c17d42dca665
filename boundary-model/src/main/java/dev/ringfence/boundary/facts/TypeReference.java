package dev.ringfence.boundary.facts;

/**
 * One place in the code that names a type of its own or another domain, in whatever way: a
 * supertype, a field's or parameter's or local variable's type, a type argument, an annotation, a
 * cast, a class literal, the type through which a member is named. Imports name nothing.
 *
 * @param from the named member around the place; the type itself for what its header names, and for
 *     a field's declaration the field, with arity 0
 * @param target the type that is named; of an array its component
 * @param place the type's name in the source, or the member's that is named through it
 */
public record TypeReference(Member from, TypeName target, Place place)
    implements Comparable<TypeReference> {

  @Override
  public int compareTo(TypeReference other) {
    int byPlace = place.compareTo(other.place);
    return byPlace == 0 ? target.compareTo(other.target) : byPlace;
  }
}
