package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.facts.Suppression;
import dev.ringfence.boundary.rule.Witnesses.Sight;
import java.util.List;
import java.util.Optional;

/** A comment says why a rule does not hold somewhere. */
final class SuppressionWithoutReason implements Rule.OfSuppressions {

  @Override
  public Severity defaultSeverity() {
    return Severity.OFF;
  }

  @Override
  public Witnesses witnesses() {
    return new Witnesses(Sight.WHOLE, Sight.NONE, Sight.NONE, Sight.WHOLE);
  }

  @Override
  public Optional<Violation> check(Suppression suppression, Program program) {
    if (!Suppressions.isOurs(suppression)
        || suppression.reason().codePoints().anyMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    return Optional.of(
        Suppressions.violation(
            suppression,
            "The suppression of " + suppression.name() + " does not say why.",
            "Say it in a comment at the annotation, or remove the suppression and mend the code.",
            program));
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "A rule is suppressed, and no comment says why.",
        """
        A suppression is a decision. In a year nobody knows whether it was for good, for a week, or to get
        a build through on a Friday; so nobody dares to remove it.""",
        """
        @SuppressWarnings("CrossDomainWorkerCall")
        void execute(Push push) { … }
        """,
        """
        // Until ci subscribes to PushReceivedEvent: issue 4711.
        @SuppressWarnings("CrossDomainWorkerCall")
        void execute(Push push) { … }
        """,
        """
        Write the reason in a comment above the annotation, or behind it. Switch the rule on in
        `ringfence.yml` when the old ones have theirs; the baseline helps until then.""",
        List.of(
            "a comment on the line above the annotation, at its end, or between it and the declaration",
            "one comment for several names in one annotation",
            "suppressions of other tools' warnings"),
        List.of(
            "all: whether the reason is a good one",
            "ArchUnit: class files have neither comments nor `@SuppressWarnings`",
            "Checkstyle: its own rules for comments and suppressions do this better"));
  }
}
