package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.MethodFacts;
import dev.ringfence.boundary.facts.MethodFacts.Body;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.hierarchy.Supertype;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A concrete subscriber declares or inherits, from its own domain, a handler that really receives
 * its event. The idea is the second half of GitLab's {@code Gitlab/EventStoreSubscriber} cop, which
 * looks at the name alone.
 */
final class SubscriberWithoutHandleEvent implements Rule.OfTypes {

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
    if (type.isAbstract()) {
      return List.of();
    }
    List<Violation> violations = new ArrayList<>();
    for (SubscriberRole role : SubscriberRole.of(type, program)) {
      if (role.word().handler() != null && violations.isEmpty()) {
        check(role, program).ifPresent(violations::add);
      }
    }
    return violations;
  }

  private static Optional<Violation> check(SubscriberRole role, Program program) {
    List<MethodFacts> declared = role.declaredHandlers().toList();
    if (!declared.isEmpty()) {
      MethodFacts first = declared.get(0);
      return declared.stream().allMatch(handler -> isUseless(handler.body()))
          ? Optional.of(
              violation(role, first, first.name() + " of %s " + uselessness(first.body()), program))
          : Optional.empty();
    }
    if (role.declaredOverloads().anyMatch(method -> role.mayBeOverriddenBy(method, program))) {
      return Optional.empty();
    }
    MethodFacts overload = role.declaredOverloads().findFirst().orElse(null);
    for (Supertype above : role.supertypes()) {
      if (program.isMissing(above)) {
        return Optional.empty();
      }
      if (above.facts() == null || role.isOwn(above)) {
        continue;
      }
      Optional<MethodFacts> inherited =
          above.facts().methods().stream()
              .filter(method -> role.isHandler(method, above))
              .findFirst();
      if (inherited.isPresent()) {
        return inheritedFault(role, above, inherited.get(), program)
            .map(fault -> violation(role, overload, "%s " + fault, program));
      }
    }
    return Optional.of(violation(role, overload, "%s " + nothingReceives(role, overload), program));
  }

  private static Optional<String> inheritedFault(
      SubscriberRole role, Supertype declaredBy, MethodFacts handler, Program program) {
    String where = "inherits " + handler.name() + " from " + declaredBy.name().simpleName();
    if (isUseless(handler.body())) {
      return Optional.of(where + ", where it " + uselessness(handler.body()));
    }
    Territory home = program.territoryOf(declaredBy.name());
    return home instanceof Territory.Domain && !home.equals(program.territoryOf(role.type().name()))
        ? Optional.of(where + " of " + home.label() + ", which is another domain")
        : Optional.empty();
  }

  private static boolean isUseless(Body body) {
    return body == Body.EMPTY || body == Body.THROWS;
  }

  private static String uselessness(Body body) {
    return body == Body.EMPTY ? "does nothing" : "does nothing but throw";
  }

  private static String nothingReceives(SubscriberRole role, @Nullable MethodFacts overload) {
    return overload == null
        ? "has no " + role.word().handler() + " for its event"
        : "has a method " + role.word().handler() + " that is never called with its event";
  }

  /**
   * A finding at the useless handler, or at the class if there is none.
   *
   * @param sentence what is wrong, with {@code %s} for the subscriber and without a full stop
   */
  private static Violation violation(
      SubscriberRole role, @Nullable MethodFacts useless, String sentence, Program program) {
    TypeFacts type = role.type();
    Place place = useless == null ? type.place() : useless.place();
    Member from =
        useless == null
            ? Member.type(type.name().named())
            : new Member(type.name().named(), useless.name(), useless.parameters().size());
    Territory home = program.territoryOf(type.name());
    String subscriber = SubscriberRole.ofDomain(home) + " " + SubscriberRole.describe(type);
    return new Violation(
        place,
        from,
        null,
        home.label(),
        null,
        sentence.formatted(subscriber) + ".",
        "Do the work"
            + (home instanceof Territory.CompositionRoot ? "" : " of " + home.label())
            + " in "
            + role.word().handler()
            + ", with the event as its parameter, or remove the subscriber and its subscription.");
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "A subscriber has no handler that really receives its event.",
        """
        The event is delivered, counted as handled, and nothing happens. An empty body, a body that only
        throws, and an overload that takes something else all look like a handler in review. A handler
        that is inherited from another domain runs that domain's code under this domain's name, which
        is the dependency that events were meant to turn round.""",
        """
        final class UpdateHeadPipelineWorker implements Subscriber<PipelineCreatedEvent> {
          @Override
          public void handleEvent(PipelineCreatedEvent event) {}
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
        Declare the handler with the event's own type as its parameter and do the work there. A subscriber
        that has nothing to do should not subscribe.""",
        List.of(
            "an abstract subscriber, whose subclasses handle the event",
            "a handler inherited from a base class of the same domain, of the shared kernel or of a"
                + " library",
            "further overloads beside the real handler",
            "a handler of one statement that does something"),
        List.of(
            "command line: a handler that is inherited from a library's class cannot be read; such a"
                + " subscriber is silent, and the library's class is named as incomplete analysis",
            "Checkstyle: a subscriber below a type of another file, which may have the handler; where"
                + " the subscriber type is used without a type argument, a handler with a parameter",
            "lambdas and method references that implement a subscriber type have no class to look at"));
  }
}
