package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeReference;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That one domain names a type of another. Naming an event is an edge of its own kind, since that
 * is how domains are meant to speak to each other, and is none of these.
 *
 * @param from who names
 * @param to whose type is named
 * @param reference where
 */
record DomainUse(Territory.Domain from, Territory.Domain to, TypeReference reference) {

  /** What a place says of domains; empty within a domain, outside of all, and for events. */
  static Optional<DomainUse> of(TypeReference reference, Program program) {
    return between(reference, program).filter(use -> !isEvent(reference.target(), program));
  }

  /** The same, with events. */
  static Optional<DomainUse> between(TypeReference reference, Program program) {
    return program.territoryOf(reference.from().type()) instanceof Territory.Domain from
            && program.territoryOf(reference.target()) instanceof Territory.Domain to
            && !from.equals(to)
        ? Optional.of(new DomainUse(from, to, reference))
        : Optional.empty();
  }

  /** An event, or what is declared inside one. */
  static boolean isEvent(TypeName type, Program program) {
    return Stream.concat(Stream.of(type), Enclosing.of(type)).anyMatch(program::isEvent);
  }

  /** The file's type, so that a use does not change when code moves within it. */
  TypeName user() {
    return outermost(reference.from().type());
  }

  /** The file's type that is used. */
  TypeName used() {
    return outermost(reference.target());
  }

  private static TypeName outermost(TypeName type) {
    int dot = type.nestedName().indexOf('.');
    return dot < 0 ? type : new TypeName(type.packageName(), type.nestedName().substring(0, dot));
  }

  /** A domain as a whole, where a finding is about no single member of it. */
  static Member asMember(Territory.Domain domain) {
    return Member.type(new TypeName("", domain.name()));
  }
}
