package com.acme.forge.ci.config;

import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.EventTypes;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The events that jobs can wait for. Immutable. */
public final class CiEvents {

  private final List<CiEvent> events;

  private CiEvents(List<CiEvent> events) {
    this.events = events;
  }

  /** All events that a sealed type permits. */
  public static CiEvents allOf(Class<? extends Event> sealedType) {
    return new CiEvents(
        EventTypes.ofClasses(List.of(sealedType)).all().stream().map(CiEvent::of).toList());
  }

  /** The event of a stable name. */
  public Optional<CiEvent> named(String name) {
    return events.stream().filter(event -> event.name().equals(name)).findAny();
  }

  /**
   * What is meant by a name or pattern in a CI file, in terms of stable names.
   *
   * @throws CiFileException if there is no such event
   */
  EventPattern resolve(String text) {
    for (CiEvent event : events) {
      if (event.className().equals(text)) {
        return new EventPattern(event.name());
      }
    }
    EventPattern pattern = new EventPattern(text);
    if (events.stream().anyMatch(event -> pattern.matches(event.name()))) {
      return pattern;
    }
    String problem = text.contains("*") ? "matches no event" : "is no event";
    throw new CiFileException(
        "'%s' %s%s"
            .formatted(
                text, problem, nearest(text).map(" (did you mean '%s'?)"::formatted).orElse("")));
  }

  /** What looks most like a text, as a whole or by what follows its domain. */
  private Optional<String> nearest(String text) {
    LevenshteinDistance distance = new LevenshteinDistance(text.length() / 3);
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : candidates(text.contains("*"))) {
      String withoutDomain = candidate.replaceFirst("^\\w+::", "");
      for (String form : List.of(candidate, withoutDomain)) {
        int changes = distance.apply(text, form);
        if (changes >= 0 && changes < least) {
          least = changes;
          nearest = candidate;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** All names, or all patterns for what lies below a slash. */
  private Iterable<String> candidates(boolean patterns) {
    TreeSet<String> candidates = new TreeSet<>();
    for (CiEvent event : events) {
      if (patterns) {
        for (int slash = event.name().indexOf('/');
            slash >= 0;
            slash = event.name().indexOf('/', slash + 1)) {
          candidates.add(event.name().substring(0, slash) + "/*");
        }
      } else {
        Stream.of(event.name(), event.className()).forEach(candidates::add);
      }
    }
    return candidates;
  }
}
