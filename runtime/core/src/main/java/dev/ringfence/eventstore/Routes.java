package dev.ringfence.eventstore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    this.bySubscriber = new HashMap<>();
    for (Subscription each : subscriptions) {
      add(each.subscriber().getName(), each);
      FormerNames.of(each.subscriber()).forEach(name -> add(name, each));
    }
  }

  private void add(String subscriber, Subscription subscription) {
    bySubscriber.computeIfAbsent(subscriber, any -> new ArrayList<>()).add(subscription);
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
   *
   * @param subscriber the name of its class, today's or a former one
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
