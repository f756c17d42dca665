package dev.ringfence.archunit;

import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Rules;
import java.util.Map;

/** The rules as sentences, in ArchUnit's manner. */
final class Sentences {

  private static final Map<Rule, String> SENTENCES =
      Map.of(
          Rules.SUBSCRIBER_OVERRIDES_PERFORM,
          "subscribers should not override the method that the event store calls",
          Rules.SUBSCRIBER_WITHOUT_HANDLE_EVENT,
          "subscribers should have a handler that really receives their event",
          Rules.CROSS_DOMAIN_WORKER_CALL,
          "domains should not run, schedule or construct workers of other domains");

  private Sentences() {}

  static String of(Rule rule) {
    return SENTENCES.getOrDefault(rule, "the code should keep to the rule");
  }
}
