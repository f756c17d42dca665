package dev.ringfence.boundary.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The entries of one domain, and their text. */
final class DomainBaseline {

  /**
   * How much of an entry is known.
   *
   * @param count how often it may occur
   * @param reason why somebody accepted it; empty if it was there from the beginning
   */
  record Known(int count, String reason) {

    /** Both sides of a merge: the larger count, and a reason if there is one. */
    Known or(Known other) {
      return new Known(Math.max(count, other.count), reason.isEmpty() ? other.reason : reason);
    }
  }

  private static final Pattern LINE =
      Pattern.compile(
          "(?<rule>\\w+) (?<members>[^ #]\\S*(?: -> \\S+)?)(?: x(?<count>[1-9]\\d{0,8}))?"
              + "(?: # (?<reason>.*))?");
  private static final Pattern CONFLICT_MARKER = Pattern.compile("(<{7,}|={7,}|>{7,})( .*)?");
  private static final Pattern CONFLICT_BASE = Pattern.compile("\\|{7,}( .*)?");

  private final TreeMap<Entry, Known> entries = new TreeMap<>();

  SortedMap<Entry, Known> entries() {
    return entries;
  }

  /** How many findings it knows. */
  int count() {
    return entries.values().stream().mapToInt(Known::count).sum();
  }

  /**
   * Reads a file. Conflict markers heal: both sides are taken, what neither has any more is not.
   *
   * @return the numbers of the lines that are no entries, from 1
   */
  List<Integer> read(List<String> lines) {
    List<Integer> unreadable = new ArrayList<>();
    boolean inConflictBase = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (CONFLICT_BASE.matcher(line).matches()) {
        inConflictBase = true;
      } else if (CONFLICT_MARKER.matcher(line).matches()) {
        inConflictBase = false;
      } else if (!inConflictBase && !line.isEmpty() && !line.startsWith("#")) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches()) {
          add(matcher);
        } else {
          unreadable.add(i + 1);
        }
      }
    }
    return unreadable;
  }

  private void add(Matcher line) {
    String count = line.group("count");
    String reason = line.group("reason");
    entries.merge(
        Entry.parse(line.group("rule"), line.group("members")),
        new Known(count == null ? 1 : Integer.parseInt(count), reason == null ? "" : reason),
        Known::or);
  }

  /** The file's text; the same entries give the same bytes. */
  String text() {
    StringBuilder text = new StringBuilder();
    String type = "";
    for (var entry : entries.entrySet()) {
      if (!entry.getKey().type().equals(type)) {
        text.append(text.isEmpty() ? "# " : "\n# ");
        type = entry.getKey().type();
        text.append(type).append('\n');
      }
      Known known = entry.getValue();
      text.append(entry.getKey());
      if (known.count() > 1) {
        text.append(" x").append(known.count());
      }
      if (!known.reason().isEmpty()) {
        text.append(" # ").append(known.reason());
      }
      text.append('\n');
    }
    return text.toString();
  }
}
