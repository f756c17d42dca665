package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.Evidence;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.flow.EventFlow.Event;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which types are events, and which events a type, or a pattern over names, stands for. */
final class EventFamilies {

  private static final TypeName OBJECT = new TypeName("java.lang", "Object");

  private final Program program;
  private final boolean isAnythingAnEvent;
  private final List<TypeFacts> declared;

  EventFamilies(Evidence evidence, Program program) {
    this.program = program;
    this.isAnythingAnEvent =
        program.vocabulary().words().events().stream().anyMatch(word -> word.mark() == null);
    this.declared =
        evidence.types().stream()
            .filter(type -> !type.isAbstract() && program.isEvent(type.name()))
            .toList();
  }

  /** The concrete events by a mark that the code base declares. */
  List<TypeFacts> declared() {
    return declared;
  }

  /**
   * Whether a type is an event or a family of events: by its mark, or because it lives in a domain
   * and the vocabulary has a word for events without a mark.
   */
  boolean isEvent(TypeName type) {
    return program.isEvent(type)
        || (isAnythingAnEvent
            && program.territoryOf(type) instanceof Territory.Domain
            && program.hierarchy().find(type) != null);
  }

  /** Whether a type is one that every event has for a supertype. */
  boolean isBase(TypeName type) {
    return type.equals(OBJECT) || program.vocabulary().eventTypes().contains(type.qualifiedName());
  }

  /** Whether a type is an event itself. */
  boolean isConcrete(TypeName type) {
    TypeFacts facts = program.hierarchy().find(type);
    return facts != null && !facts.isAbstract() && isEvent(type);
  }

  /** The concrete events at or below a type. */
  List<TypeName> atOrBelow(TypeName type) {
    if (type.equals(OBJECT)) {
      return declared.stream().map(TypeFacts::name).toList();
    }
    return Stream.concat(
            Stream.of(type), program.hierarchy().subtypesOf(type).stream().map(TypeFacts::name))
        .filter(this::isConcrete)
        .toList();
  }

  /** The declared events that a pattern stands for; {@code *} is any characters. */
  List<TypeName> named(String pattern) {
    Pattern compiled =
        Pattern.compile(
            Stream.of(pattern.split("\\*", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")),
            Pattern.DOTALL);
    return declared.stream()
        .filter(type -> namesOf(type).anyMatch(name -> compiled.matcher(name).matches()))
        .map(TypeFacts::name)
        .toList();
  }

  /** Buses differ in what they call an event that has no name of its own. */
  private Stream<String> namesOf(TypeFacts type) {
    return stableNames(type).isEmpty()
        ? Stream.of(
            type.name().simpleName(),
            type.name().qualifiedName(),
            type.name().packageName() + "." + type.name().nestedName().replace('.', '$'))
        : stableNames(type).stream();
  }

  private List<String> stableNames(TypeFacts type) {
    return type.annotations().stream()
        .filter(use -> program.vocabulary().nameAnnotations().contains(use.type().qualifiedName()))
        .flatMap(use -> use.texts().getOrDefault("value", List.of()).stream())
        .toList();
  }

  /** An event as the flow shows it. */
  Event event(TypeFacts type) {
    return new Event(
        type.name(),
        stableNames(type).stream().findFirst().orElse(type.name().qualifiedName()),
        program.territoryOf(type.name()).label(),
        type.place());
  }
}
