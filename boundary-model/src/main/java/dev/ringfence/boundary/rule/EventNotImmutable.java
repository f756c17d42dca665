package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.FieldFacts;
import dev.ringfence.boundary.facts.FieldFacts.Modifier;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.hierarchy.Supertype;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An event has only final fields, of types that survive JSON. GitLab's events carry a payload that
 * is checked against a JSON schema; in Java the type can say it.
 */
final class EventNotImmutable implements Rule.OfTypes {

  /** Makes all fields private and final. */
  private static final String LOMBOK_VALUE = "lombok.Value";

  private static final String LOMBOK_NON_FINAL = "lombok.experimental.NonFinal";

  @Override
  public Severity defaultSeverity() {
    return Severity.ERROR;
  }

  @Override
  public Witnesses witnesses() {
    return Witnesses.ALL;
  }

  @Override
  public List<Violation> check(TypeFacts type, Program program) {
    if (!program.isEvent(type.name())) {
      return List.of();
    }
    List<Violation> violations = new ArrayList<>();
    for (FieldFacts field : type.fields()) {
      fault(field, type, program)
          .map(fault -> violation(type, field.place(), field.name(), fault, program))
          .ifPresent(violations::add);
    }
    for (Supertype above : program.supertypesOf(type)) {
      inheritedFault(above, program)
          .map(fault -> violation(type, type.place(), "", fault, program))
          .ifPresent(violations::add);
    }
    return violations;
  }

  /** What is wrong with a field: what it does to the event, and why. */
  private record Fault(String effect, String reason) {}

  /** Events are looked at themselves, and nobody can change what a library declares. */
  private static Optional<Fault> inheritedFault(Supertype above, Program program) {
    TypeFacts declaring = above.facts();
    if (declaring == null
        || program.isEvent(above.name())
        || program.territoryOf(above.name()) instanceof Territory.CompositionRoot) {
      return Optional.empty();
    }
    return declaring.fields().stream()
        .flatMap(field -> fault(field, declaring, program).stream())
        .findFirst()
        .map(
            fault ->
                new Fault(
                    fault.effect(),
                    fault.reason() + ", and it inherits that from " + above.name().simpleName()));
  }

  private static Optional<Fault> fault(FieldFacts field, TypeFacts declaring, Program program) {
    if (!field.isInstanceField() || field.modifiers().contains(Modifier.TRANSIENT)) {
      return Optional.empty();
    }
    if (!isFinal(field, declaring)) {
      return Optional.of(new Fault("can change", "its field " + field.name() + " is not final"));
    }
    return Payload.typeThatDoesNotTravel(field.type(), program)
        .map(
            carried ->
                new Fault(
                    "does not survive JSON", "its field " + field.name() + " carries " + carried));
  }

  private static boolean isFinal(FieldFacts field, TypeFacts declaring) {
    return field.modifiers().contains(Modifier.FINAL)
        || (declaring.annotation(LOMBOK_VALUE).isPresent() && !field.isAnnotated(LOMBOK_NON_FINAL));
  }

  private static Violation violation(
      TypeFacts type, Place place, String field, Fault fault, Program program) {
    Territory home = program.territoryOf(type.name());
    TypeName named = type.name().named();
    String event =
        home instanceof Territory.CompositionRoot ? "The event" : home.label() + "'s event";
    return new Violation(
        place,
        new Member(named, field, 0),
        null,
        home.label(),
        null,
        "%s %s %s: %s.".formatted(event, named.simpleName(), fault.effect(), fault.reason()),
        "Make it a record of ids and plain values; whoever needs more asks the domain by id.");
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "An event can change after it was published, or carries what does not survive JSON.",
        """
        Several subscribers get the same event, in other threads, later, perhaps in another process. What
        one of them changes, the others would see, or not. An entity brings its session along and shows the
        state of tomorrow; a stream has been read by the first; a connection is closed by then.""",
        """
        public class PackagePublishedEvent implements Event {
          private Package entity; // not final, and an @Entity
          private final InputStream content;
        }
        """,
        """
        public record PackagePublishedEvent(long packageId, String name, String version) implements Event {}
        """,
        """
        Make the event a record. Carry ids and the values that were true when it happened, not the objects
        they belong to.""",
        List.of(
            "a record of plain values, enums, other records, and collections and maps of them",
            "static and `transient` fields",
            "a class with Lombok's `@Value`",
            "fields that a library's base class declares",
            "a field of a mutable but plain type, such as a list or an array: it is written and read anew"),
        List.of(
            "all: what a plain type of your own carries in its turn",
            "all: a type that is an event only because it is handed to a method that publishes",
            "Checkstyle: a type's supertypes and annotations beyond the file; types of `java.lang` that are"
                + " called as a class of the event's own package may be, such as `Thread`"));
  }
}
