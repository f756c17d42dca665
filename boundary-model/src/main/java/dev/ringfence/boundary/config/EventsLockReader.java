package dev.ringfence.boundary.config;

import dev.ringfence.boundary.config.YamlMapping.Entry;
import dev.ringfence.boundary.config.YamlMapping.Text;
import dev.ringfence.boundary.contract.EventContract;
import dev.ringfence.boundary.contract.EventField;
import dev.ringfence.boundary.contract.EventsLock;
import dev.ringfence.boundary.facts.Place;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a whole {@code events.lock.yml}. */
final class EventsLockReader {

  private static final Set<String> KEYS = Set.of("version", "events");
  private static final Set<String> EVENT_KEYS = Set.of("class", "formerly", "fields");

  private static final Pattern CONFLICT_MARKER =
      Pattern.compile("(<{7,}|\\|{7,}|={7,}|>{7,})( .*)?");

  /** A field, an object in it, the elements of a list, the values of a map. */
  private static final Pattern PATH =
      Pattern.compile(
          "[\\p{javaJavaIdentifierPart}]+((\\[]|\\{})*\\.[\\p{javaJavaIdentifierPart}]+)*");

  private final Problems problems;
  private final TreeMap<String, EventContract> events = new TreeMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Node> formerNames = new LinkedHashMap<>();

  EventsLockReader(Problems problems) {
    this.problems = problems;
  }

  /** What the text says; where it is wrong, problems are noted and the result is of no use. */
  EventsLock read(String text) {
    if (!hasConflictMarkers(text)) {
      ConfigReader.compose(text, EventsLockFile.NAME, problems)
          .flatMap(
              node ->
                  YamlMapping.of(
                      node, "'version: 1' and 'events:' at the top of the file", problems))
          .filter(this::isOfThisVersion)
          .ifPresent(this::read);
    }
    return new EventsLock(events, places, true);
  }

  private boolean hasConflictMarkers(String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (CONFLICT_MARKER.matcher(lines.get(i)).matches()) {
        problems.add(
            i + 1,
            1,
            "a merge has left its conflict marker here; keep what each side meant to change, take the"
                + " markers out, then run 'ringfence events lock'");
        return true;
      }
    }
    return false;
  }

  private boolean isOfThisVersion(YamlMapping top) {
    Entry entry = top.get("version");
    if (entry == null) {
      problems.add(
          top.node(), "the file does not tell its form; it should begin with 'version: 1'");
      return false;
    }
    String version = YamlMapping.text(entry.value(), problems).map(Text::value).orElse("");
    if (!version.matches("[1-9]\\d{0,8}")) {
      problems.add(
          entry.value(), "'" + version + "' is no version; this Ringfence reads version 1");
      return false;
    }
    if (Integer.parseInt(version) > EventsLock.VERSION) {
      problems.add(
          entry.value(),
          "a newer Ringfence has written this file, in version "
              + version
              + "; this one reads version 1: use the newer one here, too");
      return false;
    }
    return true;
  }

  private void read(YamlMapping top) {
    top.allowOnly(KEYS);
    Entry entry = top.get("events");
    if (entry == null) {
      problems.add(top.node(), "'events:' is missing; where there are none, it is 'events: {}'");
      return;
    }
    YamlMapping.of(entry.value(), "the events by their names", problems)
        .ifPresent(all -> all.entries().forEach(this::event));
    formerNames.forEach(
        (name, node) -> {
          if (events.containsKey(name)) {
            problems.add(node, "'" + name + "' is the name of another event");
          }
        });
  }

  private void event(Entry entry) {
    Optional<YamlMapping> details =
        YamlMapping.of(entry.value(), "the event's 'fields:'", problems);
    details.ifPresent(
        event -> {
          event.allowOnly(EVENT_KEYS);
          TreeSet<String> formerly = new TreeSet<>();
          for (Text former : event.texts("formerly")) {
            formerly.add(former.value());
            if (formerNames.putIfAbsent(former.value(), former.node()) != null) {
              problems.add(former.node(), "'" + former.value() + "' is here for the second time");
            }
          }
          String type = event.text("class").map(Text::value).orElse(entry.name());
          events.put(
              entry.name(), new EventContract(entry.name(), type, formerly, fields(entry, event)));
          entry.key().getStartMark().ifPresent(mark -> places.put(entry.name(), place(mark)));
        });
  }

  private static Place place(org.snakeyaml.engine.v2.exceptions.Mark mark) {
    return new Place(EventsLockFile.NAME, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private SortedMap<String, EventField> fields(Entry event, YamlMapping details) {
    SortedMap<String, EventField> fields = new TreeMap<>();
    Entry entry = details.get("fields");
    if (entry == null) {
      problems.add(event.key(), "'fields:' is missing; where there are none, it is 'fields: {}'");
      return fields;
    }
    YamlMapping.of(entry.value(), "the fields and their types, such as 'id: long'", problems)
        .ifPresent(
            all -> {
              for (Entry field : all.entries()) {
                if (!PATH.matcher(field.name()).matches()) {
                  problems.add(field.key(), "'" + field.name() + "' is no name of a field");
                }
                field(field.value()).ifPresent(read -> fields.put(field.name(), read));
              }
            });
    return fields;
  }

  private Optional<EventField> field(Node node) {
    try {
      return YamlMapping.text(node, problems).map(text -> EventField.parse(text.value()));
    } catch (IllegalArgumentException e) {
      problems.add(node, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
