package dev.ringfence.boundary.rule;

import static java.util.Objects.requireNonNull;

import dev.ringfence.boundary.facts.Evidence;
import dev.ringfence.boundary.facts.TypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * No cycle of direct dependencies between domains. ArchUnit's {@code slices} and Spring Modulith
 * know the rule; here an event closes no cycle.
 */
final class DomainCycle implements Rule.OfCodeBases {

  @Override
  public Severity defaultSeverity() {
    return Severity.OFF;
  }

  @Override
  public Witnesses witnesses() {
    return Witnesses.OF_CODE_BASES;
  }

  /** All uses of one domain by another, in reading order. */
  private record Edge(List<DomainUse> uses) {
    DomainUse first() {
      return uses.get(0);
    }

    /** Of classes by classes: that does not depend on how often a method names a type. */
    long weight() {
      return uses.stream().map(use -> List.<TypeName>of(use.user(), use.used())).distinct().count();
    }
  }

  @Override
  public List<Violation> check(Evidence evidence, Program program) {
    SortedMap<String, SortedMap<String, Edge>> graph = new TreeMap<>();
    evidence.typeReferences().stream()
        .flatMap(reference -> DomainUse.of(reference, program).stream())
        .forEach(
            use ->
                graph
                    .computeIfAbsent(use.from().name(), key -> new TreeMap<>())
                    .computeIfAbsent(use.to().name(), key -> new Edge(new ArrayList<>()))
                    .uses()
                    .add(use));
    List<Violation> violations = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (String domain : graph.keySet()) {
      if (!done.contains(domain)) {
        List<String> cycle = ShortestCycle.through(domain, node -> neighbours(node, graph));
        if (!cycle.isEmpty()) {
          done.addAll(cycle);
          violations.add(violation(cycle, graph));
        }
      }
    }
    return violations;
  }

  private static Set<String> neighbours(String domain, Map<String, SortedMap<String, Edge>> graph) {
    SortedMap<String, Edge> edges = graph.get(domain);
    return edges == null ? Set.of() : edges.keySet();
  }

  private static Violation violation(
      List<String> cycle, Map<String, SortedMap<String, Edge>> graph) {
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < cycle.size(); i++) {
      SortedMap<String, Edge> from = requireNonNull(graph.get(cycle.get(i)));
      edges.add(requireNonNull(from.get(cycle.get((i + 1) % cycle.size()))));
    }
    Edge weakest = edges.stream().min(Comparator.comparingLong(Edge::weight)).orElseThrow();
    DomainUse first = weakest.first();
    return new Violation(
        first.reference().place(),
        DomainUse.asMember(first.from()),
        DomainUse.asMember(first.to()),
        first.from().name(),
        first.to().name(),
        "The domains %s → %s depend on each other in a circle: %s."
            .formatted(
                String.join(" → ", cycle),
                cycle.get(0),
                edges.stream().map(DomainCycle::describe).collect(Collectors.joining(", "))),
        "Turn one of the arrows round with an event; %s → %s has the fewest uses."
            .formatted(first.from().name(), first.to().name()));
  }

  private static String describe(Edge edge) {
    DomainUse first = edge.first();
    return "%s's %s uses %s's %s"
        .formatted(
            first.from().name(),
            first.user().simpleName(),
            first.to().name(),
            first.used().simpleName());
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Domains depend on each other in a circle.",
        """
        Domains in a circle are one domain with several names: none can be understood, tested, changed or
        taken out without all the others. An event turns one arrow round and opens the circle.""",
        """
        package com.acme.forge.git;

        final class PostReceive {
          private final com.acme.forge.ci.Pipelines pipelines;
        }

        package com.acme.forge.ci;

        final class CreatePipeline {
          private final com.acme.forge.git.Commits commits;
        }
        """,
        """
        package com.acme.forge.git;

        final class PostReceive {
          void execute(Push push) {
            eventStore.publish(new PushReceivedEvent(push.projectId(), push.ref())); // ci subscribes
          }
        }

        package com.acme.forge.ci;

        final class CreatePipeline {
          private final com.acme.forge.git.Commits commits;
        }
        """,
        """
        Look at the arrow with the fewest uses first. Publish an event instead of the call, or move the
        class to the domain that it belongs to.""",
        List.of(
            "two domains that subscribe to each other's events",
            "a circle within one domain",
            "a circle that only the composition root or the shared kernel closes"),
        List.of(
            "all: of the circles through a domain the shortest is reported; the next one shows when it is"
                + " open",
            "ArchUnit: the types of local variables, constants that the compiler has copied, annotations"
                + " that are not kept in class files",
            "command line: members of a type that only a library's signatures tell"));
  }
}
