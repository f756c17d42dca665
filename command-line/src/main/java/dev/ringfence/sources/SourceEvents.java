package dev.ringfence.sources;

import dev.ringfence.boundary.contract.DeclaredEvent;
import java.util.List;

/**
 * The events that sources declare.
 *
 * @param events by the names of their types
 * @param files how many files were read and understood
 * @param unparsed the files that were not and may hold an event, and why
 */
public record SourceEvents(List<DeclaredEvent> events, int files, List<UnparsedFile> unparsed) {
  public SourceEvents {
    events = List.copyOf(events);
    unparsed = List.copyOf(unparsed);
  }
}
