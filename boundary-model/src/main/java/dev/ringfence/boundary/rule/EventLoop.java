package dev.ringfence.boundary.rule;

import static java.util.Objects.requireNonNull;

import dev.ringfence.boundary.facts.Evidence;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.flow.EventFlow;
import dev.ringfence.boundary.flow.EventFlow.Publication;
import dev.ringfence.boundary.flow.EventFlow.Reaction;
import dev.ringfence.boundary.flow.EventFlow.Subscriber;
import dev.ringfence.boundary.flow.EventFlow.Subscription;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * No event leads, through its subscribers, back to itself. GitLab has subscribers that publish
 * their own event again until all work is done, and nothing counts the rounds.
 */
final class EventLoop implements Rule.OfCodeBases {

  @Override
  public Severity defaultSeverity() {
    return Severity.WARNING;
  }

  @Override
  public Witnesses witnesses() {
    return Witnesses.OF_CODE_BASES;
  }

  @Override
  public List<Violation> check(Evidence evidence, Program program) {
    SortedMap<TypeName, SortedMap<TypeName, Reaction>> graph =
        graph(program.eventFlow(evidence), program);
    List<Violation> violations = new ArrayList<>();
    Set<TypeName> done = new HashSet<>();
    for (TypeName event : graph.keySet()) {
      if (!done.contains(event)) {
        List<TypeName> loop = ShortestCycle.through(event, node -> neighbours(node, graph));
        if (!loop.isEmpty()) {
          done.addAll(loop);
          violations.add(violation(loop, graph, program));
        }
      }
    }
    return violations;
  }

  private static Set<TypeName> neighbours(
      TypeName event, SortedMap<TypeName, SortedMap<TypeName, Reaction>> graph) {
    SortedMap<TypeName, Reaction> reactions = graph.get(event);
    return reactions == null ? Set.of() : reactions.keySet();
  }

  /** From each event to those that it leads to, with the first subscriber by name that does so. */
  private static SortedMap<TypeName, SortedMap<TypeName, Reaction>> graph(
      EventFlow flow, Program program) {
    Map<Subscriber, List<Reaction>> reactions =
        flow.reactions().stream().collect(Collectors.groupingBy(Reaction::subscriber));
    Set<String> events =
        flow.events().stream()
            .map(event -> event.type().qualifiedName())
            .collect(Collectors.toUnmodifiableSet());
    SortedMap<TypeName, SortedMap<TypeName, Reaction>> graph = new TreeMap<>();
    for (Subscription subscription : flow.subscriptions()) {
      for (Reaction reaction : reactions.getOrDefault(subscription.subscriber(), List.of())) {
        for (TypeName event : subscription.events()) {
          if (isOfAnother(event, reaction, events, program)) {
            continue;
          }
          graph
              .computeIfAbsent(event, key -> new TreeMap<>())
              .merge(
                  reaction.publication().event(),
                  reaction,
                  (known, other) -> known.compareTo(other) <= 0 ? known : other);
        }
      }
    }
    return graph;
  }

  /** A subscriber may have a handler for each of its events. */
  private static boolean isOfAnother(
      TypeName event, Reaction reaction, Set<String> events, Program program) {
    Signature handler = reaction.handler();
    List<String> takes = handler == null ? null : handler.erasedParameters();
    return takes != null
        && takes.size() == 1
        && events.contains(takes.get(0))
        && !program.isOneOf(Set.copyOf(takes), event);
  }

  private static Violation violation(
      List<TypeName> loop,
      SortedMap<TypeName, SortedMap<TypeName, Reaction>> graph,
      Program program) {
    List<Reaction> reactions = new ArrayList<>();
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < loop.size(); i++) {
      TypeName event = loop.get(i);
      Reaction reaction =
          requireNonNull(requireNonNull(graph.get(event)).get(loop.get((i + 1) % loop.size())));
      reactions.add(reaction);
      path.append(event.simpleName())
          .append(" → ")
          .append(SubscriberRole.ownerOf(reaction.subscriber().type(), program))
          .append(reaction.subscriber().name())
          .append(" → ");
    }
    TypeName first = loop.get(0);
    Publication closing = reactions.get(reactions.size() - 1).publication();
    return new Violation(
        closing.place(),
        closing.from(),
        Member.type(first),
        program.territoryOf(closing.from().type()).label(),
        program.territoryOf(first).label(),
        "The event %s leads back to itself: %s%s."
            .formatted(first.simpleName(), path, first.simpleName()),
        "Publish another event for what the subscriber has done, or nothing if nothing has changed.");
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "An event leads, through its subscribers, back to itself.",
        """
        Each round publishes the next: the queue fills with work that nobody asked for, and nothing fails until
        the machine does. A condition that ends the loop today is one that a change elsewhere can remove, and
        nobody who makes that change sees the loop.""",
        """
        final class RefreshMergeRequestsWorker implements Subscriber<MergeRequestChangedEvent> {
          @Override
          public void handleEvent(MergeRequestChangedEvent event) {
            mergeRequests.refresh(event.id());
            eventStore.publish(new MergeRequestChangedEvent(event.id())); // and again
          }
        }
        """,
        """
        final class RefreshMergeRequestsWorker implements Subscriber<MergeRequestChangedEvent> {
          @Override
          public void handleEvent(MergeRequestChangedEvent event) {
            mergeRequests.refresh(event.id());
            eventStore.publish(new MergeRequestRefreshedEvent(event.id()));
          }
        }
        """,
        """
        Tell the two things that happen apart: what sets off the work, and that the work is done, are different
        events. If the work has changed nothing, publish nothing. To do the same work again later, let the
        worker schedule itself.""",
        List.of(
            "a chain of events that ends",
            "two domains that subscribe to different events of each other",
            "a subscriber that publishes what only others hear"),
        List.of(
            "all: an event that is published through a type that does not tell it (`Event event = …;"
                + " eventStore.publish(event)`)",
            "all: what a subscriber sets off by other means than calls: a worker that it schedules, a"
                + " message, a row that a trigger sees",
            "all: calls through the JDK's own types, reflection and proxies, on the way from the handler to"
                + " the publication",
            "all: whether a dispatch condition, or the handler, ends the loop",
            "all: of the loops through an event the shortest is reported; the next one shows when it is open",
            "ArchUnit: what is published is told only where the code around the call tells its type"));
  }
}
