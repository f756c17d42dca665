package dev.ringfence.eventstore;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which subscriptions an event concerns. Immutable. */
final class RoutingTable {

  private final Map<Class<?>, List<Subscription>> byEvent;

  private RoutingTable(Map<Class<?>, List<Subscription>> byEvent) {
    this.byEvent = byEvent;
  }

  static RoutingTable of(List<Subscription> subscriptions) {
    Map<Class<?>, List<Subscription>> byEvent =
        subscriptions.stream()
            .collect(
                Collectors.groupingBy(
                    Subscription::event, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    return new RoutingTable(new HashMap<>(byEvent));
  }

  /** The subscriptions to an event's exact class, in the order in which they were registered. */
  List<Subscription> of(Event event) {
    return byEvent.getOrDefault(event.getClass(), List.of());
  }
}
