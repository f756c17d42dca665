package dev.ringfence.eventstore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which subscriptions an event concerns. Immutable. */
final class Routes {

  private final EventTypes types;
  private final List<Subscription> subscriptions;
  private final Map<String, List<Subscription>> bySubscriber;
  private final ClassValue<Route> byClass =
      new ClassValue<>() {
        @Override
        protected Route computeValue(Class<?> type) {
          EventType event = types.of(type.asSubclass(Event.class));
          return Route.of(
              event, subscriptions.stream().filter(each -> each.target().covers(event)).toList());
        }
      };

  Routes(EventTypes types, List<Subscription> subscriptions) {
    this.types = types;
    this.subscriptions = List.copyOf(subscriptions);
    this.bySubscriber =
        this.subscriptions.stream()
            .collect(Collectors.groupingBy(each -> each.subscriber().getName()));
  }

  EventTypes types() {
    return types;
  }

  List<Subscription> subscriptions() {
    return subscriptions;
  }

  /** The subscriptions to an event. */
  Route of(Event event) {
    return byClass.get(event.getClass());
  }

  /**
   * The subscription by which a subscriber got an event, to be found again after a restart: the
   * registry sees to it that there is one at most, by event and conditions that are data.
   */
  Optional<Subscription> find(String subscriber, Event event) {
    EventType type = types.of(event.getClass());
    List<Subscription> candidates =
        bySubscriber.getOrDefault(subscriber, List.of()).stream()
            .filter(each -> each.target().covers(type))
            .toList();
    return candidates.stream()
        .filter(each -> each.concerns(event))
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }
}
