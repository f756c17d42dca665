package dev.ringfence.archunit;

import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Rules;
import java.util.Map;

/** The rules as sentences, in ArchUnit's manner. */
final class Sentences {

  private static final Map<Rule, String> SENTENCES =
      Map.ofEntries(
          Map.entry(
              Rules.SUBSCRIBER_OVERRIDES_PERFORM,
              "subscribers should not override the method that the event store calls"),
          Map.entry(
              Rules.SUBSCRIBER_WITHOUT_HANDLE_EVENT,
              "subscribers should have a handler that really receives their event"),
          Map.entry(
              Rules.CROSS_DOMAIN_WORKER_CALL,
              "domains should not run, schedule or construct workers of other domains"),
          Map.entry(
              Rules.FOREIGN_EVENT_PUBLISHED,
              "events should only be constructed and published in the domain that defines them"),
          Map.entry(
              Rules.COSTLY_DISPATCH_CONDITION, "dispatch conditions should not do I/O or wait"),
          Map.entry(
              Rules.EVENT_NOT_IMMUTABLE,
              "events should be immutable and of types that survive JSON"),
          Map.entry(
              Rules.EVENT_NAMING, "events should be named after what happened, in the past tense"),
          Map.entry(
              Rules.EVENT_CONTRACT_BROKEN, "events should keep what events.lock.yml promised"),
          Map.entry(Rules.DEAD_SUBSCRIPTION, "events and subscriptions should be of use"),
          Map.entry(Rules.EVENT_LOOP, "events should not lead back to themselves"),
          Map.entry(
              Rules.PUBLISH_IN_ENTITY_CALLBACK,
              "persistence life-cycle callbacks should not publish events"),
          Map.entry(
              Rules.DOMAIN_INTERNAL_ACCESS, "domains should only use what other domains publish"),
          Map.entry(
              Rules.UNDECLARED_DEPENDENCY, "domains should use whom they declare, and nobody else"),
          Map.entry(Rules.DOMAIN_CYCLE, "domains should not depend on each other in a circle"));

  private Sentences() {}

  static String of(Rule rule) {
    return SENTENCES.getOrDefault(rule, "the code should keep to the rule");
  }
}
