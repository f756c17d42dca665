package dev.ringfence.eventstore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The events that a store knows: those that a subscription names by class, and those that a domain
 * says it {@linkplain Registry#publishes publishes}. Immutable.
 */
public final class EventTypes {

  private final Map<Class<?>, EventType> byClass = new LinkedHashMap<>();
  private final Map<String, EventType> byName = new HashMap<>();

  /** Takes events; tells of those whose names are wrong, or taken. */
  EventTypes(Collection<? extends Class<? extends Event>> events, Consumer<String> problems) {
    for (Class<? extends Event> event : events) {
      EventType type = EventType.of(event);
      byClass.put(event, type);
      add(type.name(), type, problems);
      type.formerNames().forEach(name -> add(name, type, problems));
    }
  }

  /**
   * Events by their classes, for who reads and writes them without a store.
   *
   * @param events concrete classes, or sealed ones for all that they permit
   * @throws IllegalArgumentException if one of them is neither, or names are wrong or taken
   */
  public static EventTypes ofClasses(Collection<? extends Class<? extends Event>> events) {
    List<String> problems = new ArrayList<>();
    Set<Class<?>> concrete = new LinkedHashSet<>();
    for (Class<? extends Event> event : events) {
      Set<Class<?>> ofEvent = new LinkedHashSet<>();
      EventType.collect(event, ofEvent);
      if (ofEvent.isEmpty()) {
        problems.add(event.getName() + " is abstract; name the events that extend it, or seal it");
      }
      concrete.addAll(ofEvent);
    }
    EventTypes types =
        new EventTypes(
            concrete.stream()
                .<Class<? extends Event>>map(type -> type.asSubclass(Event.class))
                .toList(),
            problems::add);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems));
    }
    return types;
  }

  private void add(String name, EventType type, Consumer<String> problems) {
    if (name.isBlank() || name.chars().anyMatch(c -> c == '*' || Character.isWhitespace(c))) {
      problems.accept(
          type.type().getName()
              + " has the name '"
              + name
              + "'; a name is not blank and has no * and no white space");
    }
    EventType other = byName.putIfAbsent(name, type);
    if (other != null) {
      problems.accept(
          other.type() == type.type()
              ? type.type().getName() + " has the name '" + name + "' twice; remove one of the two"
              : "'%s' is the name of %s and of %s; give one of them another @EventName"
                  .formatted(name, other.type().getName(), type.type().getName()));
    }
  }

  /** All of them, in the order in which they became known. */
  public Collection<EventType> all() {
    return Collections.unmodifiableCollection(byClass.values());
  }

  /**
   * The event of some name.
   *
   * @param name today's or a former one
   * @return empty if the store knows no such event
   */
  public Optional<EventType> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Whether the store knows an event's class, so that a durable engine can read it back. */
  public boolean knows(Class<? extends Event> event) {
    return byClass.containsKey(event);
  }

  /**
   * The name of an event's class, known or not.
   *
   * @throws IllegalStateException if another event that is known has the name
   */
  public EventType of(Class<? extends Event> event) {
    @Nullable EventType known = byClass.get(event);
    if (known != null) {
      return known;
    }
    EventType type = EventType.of(event);
    EventType other = byName.get(type.name());
    if (other != null) {
      throw new IllegalStateException(
          "'%s' is the name of %s and of %s; give one of them another @EventName"
              .formatted(type.name(), other.type().getName(), event.getName()));
    }
    return type;
  }
}
