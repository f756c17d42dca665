package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.MethodFacts.Modifier;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Reference.Argument;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.rule.Witnesses.Sight;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An event is constructed and published only in the domain that defines it. GitLab's guide asks for
 * this in prose: an event belongs to the bounded context in which it happened.
 */
final class ForeignEventPublished implements Rule.OfReferences {

  @Override
  public Severity defaultSeverity() {
    return Severity.ERROR;
  }

  @Override
  public Witnesses witnesses() {
    return new Witnesses(Sight.WHOLE, Sight.WHOLE, Sight.NONE, Sight.WHOLE);
  }

  @Override
  public Optional<Violation> check(Reference reference, Program program) {
    Territory from = program.territoryOf(reference.from().type());
    return constructed(reference, from, program)
        .map(event -> violation(reference, from, event, "constructs", program))
        .or(
            () ->
                published(reference, program)
                    .filter(event -> program.isForeign(event, from))
                    .map(event -> violation(reference, from, event, "publishes", program)));
  }

  /** By its constructor, by a factory method of its own, or by its builder. */
  private static Optional<TypeName> constructed(
      Reference reference, Territory from, Program program) {
    TypeName named = reference.receiver();
    Signature target = reference.target();
    if (!program.isForeign(named, from)) {
      return Optional.empty();
    }
    if (target.name().equals(Member.CONSTRUCTOR)) {
      return Optional.of(named).filter(program::isEvent);
    }
    String result = target.erasedReturnType();
    if (result == null || !target.declaringType().equals(named)) {
      return Optional.empty();
    }
    Stream<TypeName> made =
        result.equals(named.qualifiedName())
            ? Stream.of(named).filter(type -> isStatic(target, program))
            : Enclosing.of(named).filter(type -> type.qualifiedName().equals(result));
    return made.filter(program::isEvent).findFirst();
  }

  /** An accessor may well return another event of the same type, such as the one before it. */
  private static boolean isStatic(Signature target, Program program) {
    TypeFacts type = program.hierarchy().find(target.declaringType());
    return type != null
        && target.erasedParameters() != null
        && type.methods().stream()
            .filter(method -> method.name().equals(target.name()))
            .filter(method -> method.erasedParameters().equals(target.erasedParameters()))
            .anyMatch(method -> method.modifiers().contains(Modifier.STATIC));
  }

  private static Optional<TypeName> published(Reference reference, Program program) {
    if (reference.arguments().isEmpty() || !program.publishes(reference)) {
      return Optional.empty();
    }
    return reference.arguments().stream()
        .filter(Argument.Instance.class::isInstance)
        .map(argument -> ((Argument.Instance) argument).type())
        .filter(type -> !program.vocabulary().eventTypes().contains(type.qualifiedName()))
        .filter(type -> program.territoryOf(type) instanceof Territory.Domain)
        .findFirst();
  }

  private static Violation violation(
      Reference reference, Territory from, TypeName event, String verb, Program program) {
    String home = program.territoryOf(event).label();
    return new Violation(
        reference.place(),
        reference.from(),
        Member.type(event),
        from.label(),
        home,
        "%s %s %s's event %s (in %s)."
            .formatted(
                from.label(), verb, home, event.simpleName(), reference.from().type().simpleName()),
        from instanceof Territory.Domain
            ? "Publish an event of %s for what happened there, or let %s publish %s itself."
                .formatted(from.label(), home, event.simpleName())
            : "Let %s publish %s itself, where it happens.".formatted(home, event.simpleName()));
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "An event is constructed or published outside the domain that defines it.",
        """
        An event says that something happened in its domain. When another domain says it in that
        domain's name, subscribers are told of things that its owner knows nothing of, and the owner
        cannot change or remove the event without looking through everybody's code.""",
        """
        package com.acme.forge.packages;

        final class PublishService {
          void execute(Upload upload) {
            eventStore.publish(new PipelineCreatedEvent(upload.pipelineId())); // ci's
          }
        }
        """,
        """
        package com.acme.forge.packages;

        final class PublishService {
          void execute(Upload upload) {
            eventStore.publish(new PackagePublishedEvent(upload.packageId()));
          }
        }
        """,
        """
        Say what happened in your own domain, in an event of your own. If it truly happened in the other
        domain, call that domain's public API and let it publish the event.""",
        List.of(
            "naming another domain's event to subscribe to it, or to handle it",
            "reading an event: its accessors, `instanceof`, patterns, casts",
            "an accessor of an event, also one that returns an event of the same type",
            "an event that lives in the shared kernel or outside the domains",
            "a domain that publishes its own event"),
        List.of(
            "all: an event that is made by reflection, by a deserializer, or by a factory outside of"
                + " the event's own class",
            "all: an event that is published through a type that does not tell it (`Event event ="
                + " …; eventStore.publish(event)`)",
            "ArchUnit: what is published is told only where the code around the call tells its type"));
  }
}
