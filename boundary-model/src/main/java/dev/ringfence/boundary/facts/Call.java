package dev.ringfence.boundary.facts;

/**
 * What a method's body, or a lambda's, may run: a call, a construction, or a method that it refers
 * to. Unlike a {@link Reference} it is of any code, also within a domain, and says less.
 *
 * @param receiver the static type that the method is named through, as in a reference
 * @param target the method itself
 * @param place as in a reference
 */
public record Call(TypeName receiver, Signature target, Place place) {}
