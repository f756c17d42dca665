package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.rule.Witnesses.Sight;
import java.util.List;
import java.util.Set;

/**
 * An event is called {@code <object><past tense>Event} and lives in its domain. This is the naming
 * guide of GitLab's event store, which has it as prose.
 */
final class EventNaming implements Rule.OfTypes {

  private static final String SUFFIX = "Event";

  /** Kinds of events that say in the name what they are, whatever type marks them. */
  private static final Set<String> KINDS = Set.of("Domain", "Integration");

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
    List<String> words = withoutKind(wordsOf(name), type);
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

  private static List<String> wordsOf(String event) {
    return PastTense.words(event.substring(0, event.length() - SUFFIX.length()));
  }

  /** Without the last words that a supertype's name ends with too: "TaskFailed[Lifecycle]Event". */
  private static List<String> withoutKind(List<String> words, TypeFacts type) {
    int shared =
        type.supertypes().stream()
            .map(supertype -> supertype.name().simpleName())
            .filter(supertype -> supertype.endsWith(SUFFIX))
            .mapToInt(supertype -> sharedEnd(words, wordsOf(supertype)))
            .max()
            .orElse(0);
    if (shared == 0 && !words.isEmpty() && KINDS.contains(words.get(words.size() - 1))) {
      shared = 1;
    }
    List<String> rest = words.subList(0, words.size() - shared);
    return PastTense.endsThem(rest) && rest.size() > 1 ? rest : words;
  }

  private static int sharedEnd(List<String> words, List<String> others) {
    int shared = 0;
    while (shared < Math.min(words.size(), others.size())
        && words.get(words.size() - 1 - shared).equals(others.get(others.size() - 1 - shared))) {
      shared++;
    }
    return shared;
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
            "the kind of event after the verb, if a supertype is called so too:"
                + " `TaskFailedLifecycleEvent extends LifecycleEvent`, or if it is `Domain` or `Integration`",
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
