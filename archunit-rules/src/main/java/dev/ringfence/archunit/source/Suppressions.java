package dev.ringfence.archunit.source;

import com.sun.source.util.TreePath;
import dev.ringfence.boundary.rule.Finding;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which findings the sources do not want, by {@code @SuppressWarnings} or an annotation
 * called {@code Generated}. Where a source cannot be read or does not fit the class file, findings
 * stand. Reads each source once. Not safe for use by several threads.
 */
public final class Suppressions {

  private static final String PARSER = "jdk.compiler";

  private final boolean hasParser = ModuleLayer.boot().findModule(PARSER).isPresent();
  private final Map<Path, Optional<ParsedSource>> parsed = new HashMap<>();

  /** Whether the source that a finding is about does not want it. */
  public boolean cover(Finding finding, Path source) {
    return hasParser
        && parsed
            .computeIfAbsent(source, ParsedSource::read)
            .filter(read -> isSuppressed(finding, read))
            .isPresent();
  }

  /** Where several declarations might be meant, all have to say so. */
  private static boolean isSuppressed(Finding finding, ParsedSource source) {
    List<TreePath> places = new FindingPlaces(source).of(finding);
    return !places.isEmpty()
        && places.stream().allMatch(place -> Silence.isSuppressed(finding.rule(), place));
  }
}
