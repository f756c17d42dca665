package dev.ringfence.boundary.rule;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds the way from a node back to itself. */
final class ShortestCycle {

  private ShortestCycle() {}

  /**
   * The nodes of a shortest cycle, the start first and once; empty if there is none. Of several,
   * the one that the order of the neighbours puts first.
   */
  static <N> List<N> through(N start, Function<N, Collection<N>> neighbours) {
    Map<N, N> cameFrom = new HashMap<>();
    Deque<N> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      N node = open.remove();
      for (N next : neighbours.apply(node)) {
        if (next.equals(start)) {
          return wayTo(node, start, cameFrom);
        }
        if (cameFrom.putIfAbsent(next, node) == null) {
          open.add(next);
        }
      }
    }
    return List.of();
  }

  private static <N> List<N> wayTo(N end, N start, Map<N, N> cameFrom) {
    List<N> way = new ArrayList<>();
    for (N node = end; !node.equals(start); node = requireNonNull(cameFrom.get(node))) {
      way.add(0, node);
    }
    way.add(0, start);
    return way;
  }
}
