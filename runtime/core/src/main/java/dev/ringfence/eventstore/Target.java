package dev.ringfence.eventstore;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which events a subscription is about. */
sealed interface Target {

  boolean covers(EventType type);

  /** How it is told in a subscription's id; stable when classes with an {@link EventName} move. */
  String stableName();

  /** A concrete class exactly, or a sealed one with all that it permits. */
  record OneClass(Class<?> event) implements Target {
    @Override
    public boolean covers(EventType type) {
      return event == type.type() || (event.isSealed() && event.isAssignableFrom(type.type()));
    }

    @Override
    public String stableName() {
      return EventType.nameOf(event);
    }

    @Override
    public String toString() {
      return event.getName();
    }
  }

  /** One of several. */
  record AnyOf(List<OneClass> events) implements Target {
    @Override
    public boolean covers(EventType type) {
      return events.stream().anyMatch(event -> event.covers(type));
    }

    @Override
    public String stableName() {
      return events.stream().map(OneClass::stableName).collect(Collectors.joining(" or "));
    }

    @Override
    public String toString() {
      return events.stream().map(OneClass::toString).collect(Collectors.joining(" or "));
    }
  }

  /** Those whose names match a pattern. */
  record Named(String text, Pattern pattern) implements Target {
    static Named of(String text) {
      String regex =
          List.of(text.split("\\*", -1)).stream()
              .map(Pattern::quote)
              .collect(Collectors.joining(".*"));
      return new Named(text, Pattern.compile(regex, Pattern.DOTALL));
    }

    @Override
    public boolean covers(EventType type) {
      return pattern.matcher(type.name()).matches();
    }

    @Override
    public String stableName() {
      return text;
    }

    @Override
    public String toString() {
      return "'" + text + "'";
    }
  }
}
