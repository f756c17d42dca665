package dev.ringfence.eventstore;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;

/**
 * An event's class and what it is called outside the code.
 *
 * @param type a concrete class
 * @param name from {@link EventName}, or the class's binary name
 * @param formerNames what it was called before
 */
public record EventType(Class<? extends Event> type, String name, List<String> formerNames) {

  static EventType of(Class<? extends Event> type) {
    EventName named = type.getAnnotation(EventName.class);
    return named == null
        ? new EventType(type, type.getName(), List.of())
        : new EventType(type, named.value(), List.of(named.formerly()));
  }

  /** What an event class or a supertype of events is called. */
  static String nameOf(Class<?> type) {
    EventName named = type.getAnnotation(EventName.class);
    return named == null ? type.getName() : named.value();
  }

  /** All concrete events that a class stands for: itself, and what it permits if it is sealed. */
  static void collect(Class<?> type, Set<Class<?>> concrete) {
    if (!Modifier.isAbstract(type.getModifiers())) {
      concrete.add(type);
    }
    if (type.isSealed()) {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        collect(permitted, concrete);
      }
    }
  }
}
