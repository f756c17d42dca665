package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.rule.Witnesses.Sight;
import java.util.List;

/**
 * An event is called {@code <object><past tense>Event} and lives in its domain. This is the naming
 * guide of GitLab's event store, which has it as prose.
 */
final class EventNaming implements Rule.OfTypes {

  private static final String SUFFIX = "Event";

  @Override
  public Severity defaultSeverity() {
    return Severity.WARNING;
  }

  @Override
  public Witnesses witnesses() {
    return new Witnesses(Sight.WHOLE, Sight.WHOLE, Sight.WHOLE, Sight.WHOLE);
  }

  @Override
  public List<Violation> check(TypeFacts type, Program program) {
    if (type.isAbstract()
        || !type.name().named().equals(type.name())
        || !program.isEvent(type.name())) {
      return List.of();
    }
    Territory home = program.territoryOf(type.name());
    String name = type.name().simpleName();
    if (home instanceof Territory.SharedKernel) {
      return List.of(
          violation(
              type,
              home,
              "The event " + name + " lives in the shared kernel, where nothing happens.",
              "Move it to the domain that publishes it."));
    }
    if (!name.endsWith(SUFFIX)) {
      return List.of(
          violation(
              type,
              home,
              "The event " + name + " is not called an event.",
              "Call it <object><past tense>Event, such as " + suggestion(name) + "."));
    }
    List<String> words = PastTense.words(name.substring(0, name.length() - SUFFIX.length()));
    if (!PastTense.endsThem(words)) {
      return List.of(
          violation(
              type,
              home,
              "The event " + name + " does not say in the past tense what happened.",
              "Call it <object><past tense>Event, such as PipelineCreatedEvent."));
    }
    boolean hasObject = words.size() > 1 || type.name().nestedName().indexOf('.') >= 0;
    return hasObject
        ? List.of()
        : List.of(
            violation(
                type,
                home,
                "The event " + name + " does not say to what it happened.",
                "Put the object first, such as Pipeline" + name + "."));
  }

  private static String suggestion(String name) {
    return PastTense.endsThem(PastTense.words(name)) ? name + SUFFIX : "PipelineCreatedEvent";
  }

  private static Violation violation(TypeFacts type, Territory home, String message, String hint) {
    return new Violation(
        type.place(), Member.type(type.name()), null, home.label(), null, message, hint);
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "An event's name does not say, in the past tense, what happened to what.",
        """
        An event is a fact, not an order. A name in the past tense keeps it one: nobody expects that
        `PipelineCreatedEvent` creates a pipeline, and nobody waits for an answer to it. `CreatePipelineEvent`
        is a command to one receiver, which is a worker call by another way.""",
        """
        package com.acme.forge.ci;

        public record CreatePipelineEvent(long projectId) implements Event {}
        """,
        """
        package com.acme.forge.ci;

        public record PipelineCreatedEvent(long pipelineId) implements Event {}
        """,
        """
        Ask what has happened when the event is published, and to what: `<object><past tense>Event`. Give
        the old name to the annotation that names events, so that those in flight are still read.""",
        List.of(
            "an abstract class or interface that only groups events",
            "circumstances after the verb: `TagDeletedByUserEvent`",
            "irregular verbs: `MessageSentEvent`, `LimitReachedEvent`, `BuildRunEvent`",
            "an event that is nested in its object: `Pipeline.CreatedEvent`",
            "an anonymous or local class",
            "a type that is an event only because it is handed to a method that publishes"),
        List.of(
            "all: a word that is a past tense in form and not in sense, and a verb that English has and"
                + " the list of irregular ones lacks",
            "Checkstyle: an event that is one by a type of another file"));
  }
}
