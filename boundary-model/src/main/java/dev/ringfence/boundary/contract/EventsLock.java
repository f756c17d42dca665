package dev.ringfence.boundary.contract;

import dev.ringfence.boundary.facts.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The schemas that were promised: what {@code events.lock.yml} says. Immutable.
 *
 * @param events by their names
 * @param places where each event stands in the file, by its name; empty for a lock that is not yet
 *     written
 * @param isWritten whether there is a file at all
 */
public record EventsLock(
    SortedMap<String, EventContract> events, Map<String, Place> places, boolean isWritten) {

  /** The version of the form that {@link #text} writes. */
  public static final int VERSION = 1;

  /** What holds where there is no file. */
  public static final EventsLock NONE = new EventsLock(new TreeMap<>(), Map.of(), false);

  public EventsLock {
    events = Collections.unmodifiableSortedMap(new TreeMap<>(events));
    places = Map.copyOf(places);
  }

  /** A lock that promises these schemas. Their names must differ. */
  public static EventsLock of(Collection<EventContract> contracts) {
    TreeMap<String, EventContract> events = new TreeMap<>();
    contracts.forEach(contract -> events.put(contract.name(), contract));
    return new EventsLock(events, Map.of(), true);
  }

  /** Where an event of the file stands. */
  public Place placeOf(EventContract event) {
    return Objects.requireNonNull(places.get(event.name()));
  }

  /** The same, with the file named as a report names it. */
  public EventsLock shownAs(String file) {
    Map<String, Place> shown = new TreeMap<>();
    places.forEach((name, place) -> shown.put(name, new Place(file, place.line(), place.column())));
    return new EventsLock(events, shown, isWritten);
  }

  /** The file's text; the same schemas give the same bytes. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append("# What each event looks like to those who read it.")
        .append(" 'ringfence events lock' writes this file.\n")
        .append("version: ")
        .append(VERSION)
        .append(events.isEmpty() ? "\nevents: {}\n" : "\nevents:\n");
    events.values().forEach(event -> append(event, text));
    return text.toString();
  }

  private static void append(EventContract event, StringBuilder text) {
    text.append("  ").append(quoted(event.name())).append(":\n");
    if (!event.type().equals(event.name())) {
      text.append("    class: ").append(quoted(event.type())).append('\n');
    }
    if (!event.formerly().isEmpty()) {
      text.append("    formerly:\n");
      event.formerly().forEach(name -> text.append("      - ").append(quoted(name)).append('\n'));
    }
    text.append(event.fields().isEmpty() ? "    fields: {}\n" : "    fields:\n");
    event
        .fields()
        .forEach(
            (path, field) ->
                text.append("      ").append(path).append(": ").append(field).append('\n'));
  }

  /** A text that YAML might take for something else, in quotes. */
  private static String quoted(String text) {
    if (text.matches("[\\p{L}_][\\p{L}\\p{N}_./-]*") && !text.equalsIgnoreCase("null")) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Character.isISOControl(c) || Character.getType(c) == Character.LINE_SEPARATOR) {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** The names under which an event is read: its own and the former ones. */
  static List<String> namesOf(EventContract event) {
    List<String> names = new ArrayList<>();
    names.add(event.name());
    names.addAll(event.formerly());
    return names;
  }
}
