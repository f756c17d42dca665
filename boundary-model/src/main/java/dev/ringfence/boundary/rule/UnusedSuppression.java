package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.facts.Suppression;
import dev.ringfence.boundary.rule.Witnesses.Sight;
import java.util.List;
import java.util.Optional;

/** A suppression that silences nothing is removed. */
final class UnusedSuppression implements Rule.OfSuppressions {

  @Override
  public Severity defaultSeverity() {
    return Severity.WARNING;
  }

  @Override
  public Witnesses witnesses() {
    return new Witnesses(Sight.NONE, Sight.NONE, Sight.NONE, Sight.WHOLE);
  }

  @Override
  public Optional<Violation> check(Suppression suppression, Program program) {
    if (!Suppressions.isOurs(suppression) || suppression.use() != Suppression.Use.UNUSED) {
      return Optional.empty();
    }
    return Optional.of(
        Suppressions.violation(
            suppression,
            "The suppression of " + suppression.name() + " silences nothing.",
            "Remove it, so that it cannot hide what comes later.",
            program));
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "A rule is suppressed where it holds anyway.",
        """
        Whoever mends the code forgets the annotation. It stays, and hides the next break of the rule in
        the same place from everybody.""",
        """
        @SuppressWarnings("CrossDomainWorkerCall")
        void execute(Push push) {
          eventStore.publish(new PushReceivedEvent(push.projectId(), push.ref()));
        }
        """,
        """
        void execute(Push push) {
          eventStore.publish(new PushReceivedEvent(push.projectId(), push.ref()));
        }
        """,
        """
        Remove the name from the annotation, or the annotation.""",
        List.of(
            "a suppression of a rule that is off, or that needs the whole code base when only a part was"
                + " looked at",
            "a suppression of a rule of which the command line sees only part",
            "a suppression around a name that the command line could not resolve",
            "a suppression in test code, in generated code, or in a file that is ignored",
            "suppressions of other tools' warnings"),
        List.of(
            "compiler and ArchUnit: a single compilation, or class files, cannot tell",
            "command line: a suppression for the sake of what only the compiler sees (a blind spot of the"
                + " rule) looks unused; suppress this rule there, too"));
  }
}
