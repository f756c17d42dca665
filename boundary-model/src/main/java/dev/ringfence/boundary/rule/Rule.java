package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.facts.Evidence;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Suppression;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeReference;
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

  /** Who looks for it. */
  Witnesses witnesses();

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

  /** A rule about a place that names a type of another territory. */
  non-sealed interface OfTypeReferences extends Rule {
    /** How the place breaks the rule, if it does. */
    Optional<Violation> check(TypeReference reference, Program program);
  }

  /** A rule about how rules are suppressed. */
  non-sealed interface OfSuppressions extends Rule {
    /** How the suppression breaks the rule, if it does. */
    Optional<Violation> check(Suppression suppression, Program program);
  }

  /** A rule that only the whole code base can break. */
  non-sealed interface OfCodeBases extends Rule {
    /** Every way in which the code base breaks the rule, in no particular order. */
    List<Violation> check(Evidence evidence, Program program);
  }
}
