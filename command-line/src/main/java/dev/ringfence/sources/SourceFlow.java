package dev.ringfence.sources;

import dev.ringfence.boundary.flow.EventFlow;
import java.util.List;

/**
 * The way of events through sources.
 *
 * @param flow who publishes what and who hears it
 * @param files how many files were read and understood
 * @param unparsed the files that were not and may have a part in it, and why
 */
public record SourceFlow(EventFlow flow, int files, List<UnparsedFile> unparsed) {
  public SourceFlow {
    unparsed = List.copyOf(unparsed);
  }
}
