package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.Call;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.MethodFacts;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.hierarchy.Supertype;
import dev.ringfence.boundary.rule.CallGraph.Body;
import dev.ringfence.boundary.rule.CallGraph.Step;
import dev.ringfence.boundary.rule.Witnesses.Sight;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No event is published from a persistence life-cycle callback. */
final class PublishInEntityCallback implements Rule.OfTypes {

  @Override
  public Severity defaultSeverity() {
    return Severity.WARNING;
  }

  @Override
  public Witnesses witnesses() {
    return new Witnesses(Sight.WHOLE, Sight.WHOLE, Sight.NONE, Sight.WHOLE);
  }

  @Override
  public List<Violation> check(TypeFacts type, Program program) {
    List<Supertype> callbacks =
        program.hierarchy().supertypesOf(type).stream()
            .filter(above -> isCallbackType(above, program))
            .toList();
    return type.methods().stream()
        .filter(method -> isCallback(method, type, callbacks, program))
        .flatMap(method -> published(method, type, program).stream())
        .toList();
  }

  private static boolean isCallback(
      MethodFacts method, TypeFacts type, List<Supertype> callbacks, Program program) {
    Set<String> annotations = program.vocabulary().entityCallbackAnnotations();
    return method.annotations().stream()
            .map(TypeName::qualifiedName)
            .anyMatch(annotations::contains)
        || implementsCallback(method, type, callbacks, program);
  }

  /** Where the callback type is out of sight, {@code @Override} of nothing in sight tells. */
  private static boolean implementsCallback(
      MethodFacts method, TypeFacts type, List<Supertype> callbacks, Program program) {
    if (callbacks.stream().anyMatch(above -> overrides(method, above, program))) {
      return true;
    }
    return callbacks.stream().anyMatch(above -> above.facts() == null)
        && Implementations.overridesOutOfSight(method, type, program);
  }

  private static boolean overrides(MethodFacts method, Supertype above, Program program) {
    return program.hierarchy().overriddenIn(method, above).isPresent();
  }

  private static boolean isCallbackType(Supertype type, Program program) {
    return program.vocabulary().entityCallbackTypes().contains(type.name().qualifiedName());
  }

  /** Other methods are followed only as far as they stand in the same file. */
  private static Optional<Violation> published(
      MethodFacts method, TypeFacts type, Program program) {
    Body callback = new Body(CallGraph.signature(type, method), type.name());
    TypeName file = outermost(type.name());
    return program
        .callGraph()
        .nearest(
            program.callGraph().stepsOf(callback),
            call -> program.publishes(call),
            body -> outermost(body.method().declaringType()).equals(file))
        .map(step -> violation(callback, step, type, program));
  }

  private static TypeName outermost(TypeName type) {
    return Enclosing.of(type).reduce(type, (inner, outer) -> outer);
  }

  private static Violation violation(
      Body callback, Step publication, TypeFacts type, Program program) {
    Call first = publication.way().get(0).call();
    Signature target = publication.call().target();
    TypeName publisher = publication.call().receiver();
    Territory home = program.territoryOf(type.name());
    String path =
        publication.way().stream()
            .skip(1)
            .flatMap(step -> Stream.ofNullable(step.in()))
            .map(body -> body.method().name())
            .collect(Collectors.joining(" → "));
    return new Violation(
        first.place(),
        new Member(type.name().named(), callback.method().name(), callback.method().arity()),
        new Member(publisher, target.name(), target.arity()),
        home.label(),
        program.territoryOf(publisher).label(),
        "%s.%s publishes an event while the entity is loaded or saved (%s%s.%s)."
            .formatted(
                type.name().named().simpleName(),
                callback.method().name(),
                path.isEmpty() ? "" : path + " → ",
                publisher.simpleName(),
                target.name()),
        "Publish where the work is done that changes the entity, once it has been saved.");
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "An event is published from a persistence life-cycle callback.",
        """
        The persistence provider calls it in the middle of a flush, whenever and as often as it sees fit. Other
        rows of the same work may not be written yet, the transaction may still be rolled back, and the
        provider forbids the queries and changes that publishing leads to: subscribers see a state that is not
        there, or publish again from within. And who reads the code that does the work does not see that it
        publishes anything.""",
        """
        @Entity
        class Package {
          @PostPersist
          void created() {
            eventStore.publish(new PackagePublishedEvent(id)); // in the middle of a flush
          }
        }
        """,
        """
        final class PublishPackage {
          @Transactional
          void execute(Upload upload) {
            Package published = packages.save(Package.of(upload));
            eventStore.publish(new PackagePublishedEvent(published.id()));
          }
        }
        """,
        """
        Move the publication to the code that does the work, after the entity has been saved and in the same
        transaction. If several places do that work, give them one method that does both.""",
        List.of(
            "a callback that only changes the entity, such as its time of change",
            "a publication in any other method of the entity",
            "a method with an annotation of the same simple name from another package",
            "a callback that collects what happened, for others to publish later"),
        List.of(
            "all: a publication behind a method of another file",
            "all: a callback that is only named in XML, and callback types and annotations that"
                + " `entity-callbacks:` does not name"));
  }
}
