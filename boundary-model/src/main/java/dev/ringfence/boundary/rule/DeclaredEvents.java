package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.contract.DeclaredEvent;
import dev.ringfence.boundary.contract.EventReader;
import dev.ringfence.boundary.facts.Evidence;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Reference.Argument;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeFacts.Kind;
import dev.ringfence.boundary.facts.TypeName;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The events that a code base declares: by their types, and by what it hands to be published. */
public final class DeclaredEvents {

  private DeclaredEvents() {}

  /** The schemas of all concrete events, by the names of their types. */
  public static List<DeclaredEvent> in(Evidence evidence, Program program) {
    return in(evidence, program, type -> false);
  }

  /**
   * The same, with further types.
   *
   * @param isEventToo whether a type of that qualified name is taken for an event in any case
   */
  static List<DeclaredEvent> in(Evidence evidence, Program program, Predicate<String> isEventToo) {
    EventReader reader =
        new EventReader(
            evidence.types(), program.hierarchy(), program.vocabulary().nameAnnotations());
    Set<TypeName> published = published(evidence, program);
    return evidence.types().stream()
        .filter(DeclaredEvents::isConcrete)
        .filter(
            type ->
                program.isEvent(type.name())
                    || published.contains(type.name())
                    || isEventToo.test(type.name().qualifiedName()))
        .map(reader::read)
        .toList();
  }

  private static boolean isConcrete(TypeFacts type) {
    return !type.isAbstract()
        && type.kind() != Kind.ANNOTATION
        && type.name().equals(type.name().named());
  }

  private static Set<TypeName> published(Evidence evidence, Program program) {
    return evidence.statements().stream()
        .flatMap(List::stream)
        .filter(program::publishes)
        .map(Reference::arguments)
        .flatMap(List::stream)
        .filter(Argument.Instance.class::isInstance)
        .map(argument -> ((Argument.Instance) argument).type())
        .collect(Collectors.toSet());
  }
}
