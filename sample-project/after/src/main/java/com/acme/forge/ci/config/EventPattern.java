package com.acme.forge.ci.config;

import java.util.List;

/**
 * An event's name, or a pattern over names.
 *
 * @param text a {@code *} stands for any characters, slashes too
 */
public record EventPattern(String text) {

  /** Whether an event's name is meant. Takes no longer for odd patterns, as a regex would. */
  public boolean matches(String event) {
    List<String> parts = List.of(text.split("\\*", -1));
    String first = parts.get(0);
    if (parts.size() == 1) {
      return event.equals(first);
    }
    String last = parts.get(parts.size() - 1);
    if (!event.startsWith(first)
        || !event.endsWith(last)
        || event.length() < first.length() + last.length()) {
      return false;
    }
    int from = first.length();
    int end = event.length() - last.length();
    for (String part : parts.subList(1, parts.size() - 1)) {
      int found = event.substring(0, end).indexOf(part, from);
      if (found < 0) {
        return false;
      }
      from = found + part.length();
    }
    return true;
  }
}
