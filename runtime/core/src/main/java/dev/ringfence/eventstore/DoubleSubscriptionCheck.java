package dev.ringfence.eventstore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds subscriptions by which a subscriber would get the same event twice. Several subscriptions
 * of one subscriber to one event are fine if they ask for different values of a property, since an
 * event meets one of them at most.
 */
final class DoubleSubscriptionCheck {

  private final EventTypes types;
  private final List<String> problems;
  private final Set<String> said = new LinkedHashSet<>();

  DoubleSubscriptionCheck(EventTypes types, List<String> problems) {
    this.types = types;
    this.problems = problems;
  }

  void check(List<Subscription> subscriptions) {
    for (EventType type : types.all()) {
      Map<Class<?>, List<Subscription>> bySubscriber = new LinkedHashMap<>();
      for (Subscription subscription : subscriptions) {
        if (subscription.target().covers(type)) {
          bySubscriber
              .computeIfAbsent(subscription.subscriber(), any -> new ArrayList<>())
              .add(subscription);
        }
      }
      bySubscriber.values().forEach(each -> check(type, each));
    }
    problems.addAll(said);
  }

  private void check(EventType type, List<Subscription> ofOne) {
    if (ofOne.size() > 1 && !differInAProperty(ofOne)) {
      said.add(
          ofOne.get(0).subscriber().getName()
              + " to "
              + type.type().getName()
              + " is subscribed twice; remove one of the two");
    }
  }

  private static boolean differInAProperty(List<Subscription> subscriptions) {
    return subscriptions.get(0).tests().stream()
        .map(PropertyTest::reference)
        .anyMatch(property -> differIn(property, subscriptions));
  }

  private static boolean differIn(PropertyReference property, List<Subscription> subscriptions) {
    Set<Object> taken = new HashSet<>();
    for (Subscription subscription : subscriptions) {
      Optional<Set<Object>> values =
          subscription.tests().stream()
              .filter(test -> test.reference().equals(property))
              .flatMap(test -> Optional.ofNullable(test.values()).stream())
              .findFirst();
      if (values.isEmpty() || !values.get().stream().allMatch(taken::add)) {
        return false;
      }
    }
    return true;
  }
}
