package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.TypeFacts;
import java.util.List;
import java.util.Optional;

/** One thing that must hold. Rules have no state. */
public sealed interface Rule {

  /** The name that every witness, suppression and report uses. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** The severity where {@code ringfence.yml} says nothing. */
  Severity defaultSeverity();

  /** What the rule says of itself. */
  Explanation explanation();

  /** The address of the rule's page. */
  default String link() {
    return "https://ringfence.dev/rules/" + name();
  }

  /** A rule about the declaration of a type. */
  non-sealed interface OfTypes extends Rule {
    /** Every place at which the type breaks the rule, in source order. */
    List<Violation> check(TypeFacts type, Program program);
  }

  /** A rule about a reference from one place to a member. */
  non-sealed interface OfReferences extends Rule {
    /** How the reference breaks the rule, if it does. */
    Optional<Violation> check(Reference reference, Program program);
  }
}
