package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.Evidence;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.flow.EventFlow;
import dev.ringfence.boundary.flow.EventFlow.Publication;
import dev.ringfence.boundary.vocabulary.EventWord;
import dev.ringfence.boundary.vocabulary.Mark;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the events that nobody publishes, or nobody hears. */
final class SilentEvents {

  private final EventFlow flow;
  private final Program program;
  private final Set<String> published;
  private final Set<String> heard;

  SilentEvents(EventFlow flow, Program program) {
    this.flow = flow;
    this.program = program;
    this.published = namesOf(flow.publications().stream().map(Publication::event));
    this.heard =
        namesOf(
            flow.subscriptions().stream().flatMap(subscription -> subscription.events().stream()));
  }

  private static Set<String> namesOf(Stream<TypeName> types) {
    return types.map(TypeName::qualifiedName).collect(Collectors.toUnmodifiableSet());
  }

  Stream<Violation> in(Evidence evidence) {
    return evidence.types().stream()
        .filter(this::isOneToTell)
        .flatMap(event -> fault(event).stream());
  }

  /** Neither a family, nor one of which the publishers or subscribers are out of sight. */
  private boolean isOneToTell(TypeFacts type) {
    return !type.isAbstract()
        && program.isEvent(type.name())
        && program.territoryOf(type.name()) instanceof Territory.Domain
        && !program.roleOf(type.name()).isWorker()
        && program.hierarchy().subtypesOf(type.name()).isEmpty();
  }

  private Optional<Violation> fault(TypeFacts event) {
    boolean isNeverPublished = arePublishersInSight(event) && !mayBePublished(event.name());
    boolean isNeverHeard = areSubscribersInSight() && !mayBeHeard(event.name());
    if (isNeverPublished) {
      return Optional.of(
          isNeverHeard
              ? violation(event, "is neither published nor subscribed to", "Remove it.")
              : violation(
                  event,
                  "is never published",
                  "Publish it where it happens, or remove it and the subscriptions to it."));
    }
    return isNeverHeard
        ? Optional.of(
            violation(
                event,
                "has no subscriber",
                "Subscribe to it in the domain that it matters to, or remove it and its"
                    + " publication."))
        : Optional.empty();
  }

  private boolean arePublishersInSight(TypeFacts event) {
    return program.vocabulary().words().events().stream()
        .filter(word -> isMarked(event, word))
        .noneMatch(word -> word.publishedBy().isEmpty());
  }

  private boolean isMarked(TypeFacts event, EventWord word) {
    if (word.mark() instanceof Mark.OfType ofType) {
      return program.isOneOf(Set.of(ofType.type()), event.name());
    }
    return word.mark() instanceof Mark.Annotated annotated
        && event.annotation(annotated.annotation()).isPresent();
  }

  private boolean mayBePublished(TypeName event) {
    return program.isAnyOf(published, event);
  }

  private boolean areSubscribersInSight() {
    return flow.isComplete() && !flow.subscribers().isEmpty();
  }

  /** Also by a subscription to a concrete event above it: buses differ in whether that counts. */
  private boolean mayBeHeard(TypeName event) {
    return program.isAnyOf(heard, event);
  }

  private Violation violation(TypeFacts event, String fault, String hint) {
    String home = program.territoryOf(event.name()).label();
    return new Violation(
        event.place(),
        Member.type(event.name()),
        null,
        home,
        null,
        "%s's event %s %s.".formatted(home, event.name().simpleName(), fault),
        hint);
  }
}
