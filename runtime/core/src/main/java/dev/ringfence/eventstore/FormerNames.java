package dev.ringfence.eventstore;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What subscribers were called before: {@link Formerly}. */
final class FormerNames {

  private FormerNames() {}

  /** The former names of a subscriber's class. */
  static List<String> of(Class<?> subscriber) {
    Formerly formerly = subscriber.getAnnotation(Formerly.class);
    return formerly == null ? List.of() : List.of(formerly.value());
  }

  /** Finds names that would stand for two subscribers, or for none. */
  static void check(Collection<? extends Class<?>> subscribers, Consumer<String> problems) {
    Map<String, Class<?>> byName =
        subscribers.stream().collect(Collectors.toMap(Class::getName, each -> each));
    Map<String, Class<?>> byFormerName = new HashMap<>();
    for (Class<?> subscriber : subscribers) {
      for (String name : of(subscriber)) {
        Class<?> today = byName.get(name);
        Class<?> other = byFormerName.putIfAbsent(name, subscriber);
        if (name.isBlank()) {
          problems.accept(subscriber.getName() + " has a blank former name; remove it");
        } else if (today != null) {
          problems.accept(
              "'%s' is a former name of %s and the name of a subscriber; remove it from @Formerly"
                  .formatted(name, subscriber.getName()));
        } else if (other != null) {
          problems.accept(
              other == subscriber
                  ? subscriber.getName() + " has the former name '" + name + "' twice; remove one"
                  : "'%s' is a former name of %s and of %s; remove it from one of them"
                      .formatted(name, other.getName(), subscriber.getName()));
        }
      }
    }
  }
}
