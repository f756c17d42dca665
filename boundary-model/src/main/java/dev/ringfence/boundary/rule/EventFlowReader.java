package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.facts.Evidence;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Reference.Argument;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.flow.EventFlow;
import dev.ringfence.boundary.flow.EventFlow.Event;
import dev.ringfence.boundary.flow.EventFlow.Publication;
import dev.ringfence.boundary.flow.EventFlow.Reaction;
import dev.ringfence.boundary.flow.EventFlow.Subscriber;
import dev.ringfence.boundary.flow.EventFlow.Subscription;
import dev.ringfence.boundary.rule.CallGraph.Body;
import dev.ringfence.boundary.rule.CallGraph.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the way of events from what an engine has gathered. */
final class EventFlowReader {

  private static final TypeName ANYTHING = new TypeName("java.lang", "Object");

  private final Program program;
  private final EventFamilies families;
  private final List<Publication> publications;
  private final Map<Subscriber, List<List<Step>>> handlers = new LinkedHashMap<>();
  private final List<Subscription> subscriptions = new ArrayList<>();
  private final boolean isComplete;

  private EventFlowReader(Evidence evidence, Program program) {
    this.program = program;
    this.families = new EventFamilies(evidence, program);
    DeclaredSubscribers declared = new DeclaredSubscribers(evidence, families, program);
    SubscriptionStatements statements = new SubscriptionStatements(evidence, families, program);
    declared
        .handlers()
        .forEach(
            (subscriber, bodies) ->
                handlers.put(
                    subscriber, bodies.stream().map(program.callGraph()::stepsOf).toList()));
    statements.lambdas().forEach((lambda, steps) -> handlers.put(lambda, List.of(steps)));
    subscriptions.addAll(declared.subscriptions());
    subscriptions.addAll(statements.subscriptions());
    this.isComplete = declared.isComplete() && statements.isComplete();
    this.publications =
        evidence.statements().stream()
            .flatMap(List::stream)
            .filter(program::publishes)
            .flatMap(this::publications)
            .toList();
  }

  static EventFlow read(Evidence evidence, Program program) {
    return new EventFlowReader(evidence, program).flow();
  }

  private EventFlow flow() {
    return new EventFlow(
        events(),
        Stream.concat(
                handlers.keySet().stream(), subscriptions.stream().map(Subscription::subscriber))
            .toList(),
        subscriptions,
        publications,
        reactions(),
        isComplete);
  }

  private List<Event> events() {
    Stream<TypeName> named =
        Stream.concat(
            subscriptions.stream().flatMap(subscription -> subscription.events().stream()),
            publications.stream().filter(Publication::isExact).map(Publication::event));
    return Stream.concat(
            families.declared().stream(),
            named.flatMap(type -> Stream.ofNullable(program.hierarchy().find(type))))
        .map(families::event)
        .toList();
  }

  private Stream<Publication> publications(Reference call) {
    List<Publication> known =
        call.arguments().stream()
            .filter(Argument.Instance.class::isInstance)
            .map(argument -> ((Argument.Instance) argument).type())
            .filter(type -> families.isBase(type) || families.isEvent(type))
            .map(type -> publication(type, call))
            .toList();
    return known.isEmpty() ? Stream.of(publication(ANYTHING, call)) : known.stream();
  }

  private Publication publication(TypeName event, Reference call) {
    return new Publication(
        event,
        families.isConcrete(event),
        call.from(),
        program.territoryOf(call.from().type()).label(),
        call.place());
  }

  private List<Reaction> reactions() {
    Map<Place, List<Publication>> byPlace =
        publications.stream()
            .filter(Publication::isExact)
            .collect(Collectors.groupingBy(Publication::place));
    List<Reaction> reactions = new ArrayList<>();
    handlers.forEach(
        (subscriber, starts) ->
            starts.forEach(start -> reactions.addAll(reactions(subscriber, start, byPlace))));
    return reactions;
  }

  private List<Reaction> reactions(
      Subscriber subscriber, List<Step> start, Map<Place, List<Publication>> byPlace) {
    Map<Publication, Step> nearest = new LinkedHashMap<>();
    for (Step step : program.callGraph().all(start, program::publishes)) {
      byPlace
          .getOrDefault(step.call().place(), List.of())
          .forEach(publication -> nearest.putIfAbsent(publication, step));
    }
    List<Reaction> reactions = new ArrayList<>();
    nearest.forEach(
        (publication, step) -> {
          Body handler = step.way().get(0).in();
          reactions.add(
              new Reaction(
                  subscriber,
                  handler == null ? null : handler.method(),
                  publication,
                  members(step)));
        });
    return reactions;
  }

  private static List<Member> members(Step step) {
    return step.way().stream()
        .flatMap(each -> Stream.ofNullable(each.in()))
        .map(body -> member(body.method()))
        .distinct()
        .toList();
  }

  private static Member member(Signature method) {
    return new Member(method.declaringType().named(), method.name(), method.arity());
  }
}
