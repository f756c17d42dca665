package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.MethodFacts;
import dev.ringfence.boundary.facts.TypeFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A subscriber, however far down the hierarchy, leaves the sealed method alone. The idea is the
 * first half of GitLab's {@code Gitlab/EventStoreSubscriber} cop.
 */
final class SubscriberOverridesPerform implements Rule.OfTypes {

  @Override
  public Severity defaultSeverity() {
    return Severity.ERROR;
  }

  @Override
  public Witnesses witnesses() {
    return Witnesses.ALL;
  }

  @Override
  public List<Violation> check(TypeFacts type, Program program) {
    List<Violation> violations = new ArrayList<>();
    List<SubscriberRole> roles = SubscriberRole.of(type, program);
    for (MethodFacts method : type.methods()) {
      roles.stream()
          .filter(role -> role.word().sealed().contains(method.name()))
          .filter(role -> role.isOverriddenBy(method))
          .findFirst()
          .ifPresent(role -> violations.add(violation(type, method, role, program)));
    }
    return violations;
  }

  private static Violation violation(
      TypeFacts type, MethodFacts method, SubscriberRole role, Program program) {
    Territory home = program.territoryOf(type.name());
    String advice =
        Optional.ofNullable(role.word().handler())
            .map(handler -> "Move the work to " + handler + " and remove the override.")
            .orElse("Remove the override.");
    return new Violation(
        method.place(),
        new Member(type.name().named(), method.name(), method.parameters().size()),
        null,
        home.label(),
        null,
        "%s %s overrides %s, which %s keeps for itself."
            .formatted(
                SubscriberRole.ofDomain(home),
                SubscriberRole.describe(type),
                method.name(),
                role.supertype().name().simpleName()),
        advice);
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "A subscriber overrides the method that the event store calls.",
        """
        The store calls `perform`, and `perform` does what every delivery needs: it checks the event,
        takes a group of events apart, records, retries. A subscriber that overrides it takes all of
        that away from itself, and nobody notices until a delivery is lost.""",
        """
        final class UpdateHeadPipelineWorker implements Subscriber<PipelineCreatedEvent> {
          @Override
          public void perform(PipelineCreatedEvent event) {
            mergeRequests.updateHeadPipeline(event.pipelineId());
          }
        }
        """,
        """
        final class UpdateHeadPipelineWorker implements Subscriber<PipelineCreatedEvent> {
          @Override
          public void handleEvent(PipelineCreatedEvent event) {
            mergeRequests.updateHeadPipeline(event.pipelineId());
          }
        }
        """,
        """
        Rename the method to the handler if it does the handler's work: the compiler plugin offers this
        as a fix where the parameters allow it. Otherwise move the work to the handler.""",
        List.of(
            "an overload of `perform` with other parameters",
            "a static or private method called `perform`",
            "`perform` of a worker that is no subscriber",
            "the class that the vocabulary itself names"),
        List.of(
            "command line: where the subscriber type is in a library, so that its signatures cannot"
                + " be read, a method counts as overriding if it takes the event, or says `@Override`"
                + " and overrides nothing else that is known",
            "Checkstyle: a subscriber that is one by a type of another file, or by a name that a"
                + " wildcard import makes ambiguous; beside a supertype of another file, an override"
                + " that does not take the event",
            "compiler and command line: classes written in another language than Java"));
  }
}
