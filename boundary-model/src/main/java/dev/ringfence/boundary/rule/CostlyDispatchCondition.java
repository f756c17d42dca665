package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.Call;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Reference.Argument;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.rule.CallGraph.Body;
import dev.ringfence.boundary.rule.CallGraph.Step;
import dev.ringfence.boundary.rule.Witnesses.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A dispatch condition does no I/O and does not wait. GitLab's guide asks for this in prose: the
 * condition runs synchronously whenever the event is published.
 */
final class CostlyDispatchCondition implements Rule.OfReferences {

  @Override
  public Severity defaultSeverity() {
    return Severity.ERROR;
  }

  @Override
  public Witnesses witnesses() {
    return new Witnesses(Sight.PART, Sight.WHOLE, Sight.NONE, Sight.PART);
  }

  @Override
  public Optional<Violation> check(Reference reference, Program program) {
    if (reference.arguments().isEmpty() || !program.takesCondition(reference)) {
      return Optional.empty();
    }
    List<Step> start = new ArrayList<>();
    for (Argument argument : reference.arguments()) {
      if (argument instanceof Argument.Code code) {
        start.addAll(CallGraph.stepsOf(code.calls()));
      } else if (argument instanceof Argument.Instance instance) {
        Implementations.of(instance.type(), reference.target(), program).stream()
            .map(program.callGraph()::stepsOf)
            .forEach(start::addAll);
      }
    }
    return program
        .callGraph()
        .nearest(start, call -> CostlyCalls.isCostly(call, program))
        .map(step -> violation(reference, step, program));
  }

  private static Violation violation(Reference reference, Step costly, Program program) {
    Signature target = costly.call().target();
    TypeName type = costly.call().receiver();
    Territory from = program.territoryOf(reference.from().type());
    Step first = costly.way().get(0);
    Place place = first.in() == null ? first.call().place() : reference.place();
    String path =
        Stream.concat(
                costly.way().stream()
                    .flatMap(step -> Stream.ofNullable(step.in()))
                    .map(CostlyDispatchCondition::describe),
                Stream.of(describe(costly.call())))
            .collect(Collectors.joining(" → "));
    return new Violation(
        place,
        reference.from(),
        new Member(type, target.name(), target.arity()),
        from.label(),
        program.territoryOf(type).label(),
        "The dispatch condition in %s does I/O or waits: %s."
            .formatted(reference.from().type().simpleName(), path),
        "Decide by what the event carries. What has to be looked up belongs in `filter`, which runs in"
            + " the worker, or in the handler.");
  }

  private static String describe(Body body) {
    return describe(body.method().declaringType().simpleName(), body.method());
  }

  private static String describe(Call call) {
    return describe(call.receiver().qualifiedName(), call.target());
  }

  private static String describe(String type, Signature method) {
    return method.name().equals(Member.CONSTRUCTOR) ? "new " + type : type + "." + method.name();
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "A dispatch condition does I/O, or waits: the database, a file, the network, a lock, a sleep.",
        """
        A condition is asked whenever the event is published, in the publisher's thread and often inside its
        transaction, once for each subscription. A query there is a query per publication and subscription,
        for the publisher, who knows nothing of it; and if it fails, the publisher's work fails.""",
        """
        registry
            .subscribe(ScanDependenciesWorker.class)
            .to(PackagePublishedEvent.class)
            .when(event -> packages.find(event.packageId()).isPresent()); // a query at each publication
        """,
        """
        registry
            .subscribe(ScanDependenciesWorker.class)
            .to(PackagePublishedEvent.class)
            .when(event -> event.format().equals("npm")) // cheap: what the event carries
            .filter(event -> packages.find(event.packageId()).isPresent()); // runs in the worker
        """,
        """
        Decide by what the event carries; if something is missing there that its domain knows, add it to the
        event. What has to be looked up belongs in `filter`, which runs in the worker, where it delays nobody
        and is tried again when it fails; or in the handler itself.""",
        List.of(
            "a condition that only reads the event, or constants",
            "a `filter`: it runs in the worker",
            "a method that every object has, such as `toString`, of whatever type",
            "a method that a subtype of a costly type has added or overridden, if what it calls is cheap",
            "the same call anywhere but in a condition"),
        List.of(
            "all: what is called through one of the JDK's own types (`supplier.get()`), through"
                + " reflection or a proxy",
            "all: a condition that is kept in a variable, unless the variable's type is a class of the"
                + " code base",
            "all: `synchronized` blocks, static initializers, and what a library does when it is called"
                + " with the code base's own objects",
            "all: clients that `costly:` does not name",
            "all: beyond 5,000 methods that one condition leads to",
            "compiler: methods whose source is not in the same compilation",
            "command line: calls whose receiver only a library's signatures tell"));
  }
}
