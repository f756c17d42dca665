package dev.ringfence.boundary.baseline;

import java.util.Arrays;
import java.util.Set;

/**
 * What a run has looked at. Only of what it has looked at can it say that a known finding is fixed:
 * a run over a part of the sources does not even know which classes of the other part are workers.
 *
 * @param isWhole whether the run went over the whole folder of {@code ringfence.yml}
 * @param rulesOff the names of the rules that were not looked for
 * @param unreadFiles the simple names, without the ending, of source files that could not be read
 */
public record Coverage(boolean isWhole, Set<String> rulesOff, Set<String> unreadFiles) {

  public Coverage {
    rulesOff = Set.copyOf(rulesOff);
    unreadFiles = Set.copyOf(unreadFiles);
  }

  /** A run that has seen all there is, by all rules. */
  public static Coverage everything() {
    return new Coverage(true, Set.of(), Set.of());
  }

  /** Whether an entry without a finding is fixed, as far as the run can tell. */
  boolean judges(Entry entry) {
    return isWhole && !rulesOff.contains(entry.rule()) && entry.types().noneMatch(this::isUnread);
  }

  private boolean isUnread(String type) {
    return !unreadFiles.isEmpty()
        && Arrays.stream(type.split("\\.")).anyMatch(unreadFiles::contains);
  }
}
