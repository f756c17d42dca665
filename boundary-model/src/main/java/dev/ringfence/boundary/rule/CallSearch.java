package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.facts.Call;
import dev.ringfence.boundary.rule.CallGraph.Body;
import dev.ringfence.boundary.rule.CallGraph.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks for calls from some code on, the nearest first. Each body is entered once, and no more than
 * {@value #MOST_BODIES}.
 */
final class CallSearch {

  private static final int MOST_BODIES = 5_000;

  private final CallGraph graph;
  private final Predicate<Call> wanted;
  private final Predicate<Body> mayEnter;
  private final int most;
  private final List<Step> found = new ArrayList<>();
  private final Set<Node> entered = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Entry> ahead = new ArrayDeque<>();

  /**
   * @param most how many calls are enough
   */
  CallSearch(CallGraph graph, Predicate<Call> wanted, Predicate<Body> mayEnter, int most) {
    this.graph = graph;
    this.wanted = wanted;
    this.mayEnter = mayEnter;
    this.most = most;
  }

  /** A body with its calls, of which the graph has one however many searches pass through it. */
  static final class Node {
    private final Body body;
    private final List<Way> ways;

    Node(Body body, List<Call> calls) {
      this.body = body;
      this.ways = calls.stream().map(Way::new).toList();
    }
  }

  /** Where a call leads from one body, which many searches ask. */
  private static final class Way {
    private final Call call;
    private @Nullable List<Node> into;

    Way(Call call) {
      this.call = call;
    }

    List<Node> into(@Nullable Body from, CallGraph graph) {
      List<Node> known = into;
      if (known == null) {
        known =
            graph.bodiesOf(call, from).stream()
                .map(graph::node)
                .filter(node -> !node.ways.isEmpty())
                .toList();
        into = known; // threads that ask at once find the same
      }
      return known;
    }
  }

  /** A body that is to be gone through, and the call by which it was entered. */
  private record Entry(Node node, Step by) {}

  /** The calls that are wanted; of several that are equally near, the first in the source first. */
  List<Step> from(List<Step> start) {
    start.forEach(step -> follow(new Way(step.call()), step.in(), step.before()));
    while (!ahead.isEmpty() && found.size() < most) {
      Entry next = ahead.removeFirst();
      next.node().ways.forEach(way -> follow(way, next.node().body, next.by()));
    }
    return found;
  }

  private void follow(Way way, @Nullable Body in, @Nullable Step before) {
    if (found.size() == most) {
      return;
    }
    if (wanted.test(way.call)) {
      found.add(new Step(way.call, in, before));
      return;
    }
    for (Node node : way.into(in, graph)) {
      if (entered.size() < MOST_BODIES && mayEnter.test(node.body) && entered.add(node)) {
        ahead.add(new Entry(node, new Step(way.call, in, before)));
      }
    }
  }
}
