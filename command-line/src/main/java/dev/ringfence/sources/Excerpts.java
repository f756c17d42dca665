package dev.ringfence.sources;

import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.sources.SourceText.UnreadableException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines that findings stand in. */
final class Excerpts {

  private Excerpts() {}

  /** For each place of a finding in a file, its line as it stands there. */
  static Map<Place, String> of(SourceFile file, List<Finding> findings) {
    Map<Place, String> result = new HashMap<>();
    if (!findings.isEmpty()) {
      try {
        String[] lines = SourceText.read(file.path()).split("\r\n|\r|\n", -1);
        for (Finding finding : findings) {
          int line = finding.place().line();
          if (line >= 1 && line <= lines.length) {
            result.put(finding.place(), lines[line - 1]);
          }
        }
      } catch (UnreadableException e) {
        return Map.of();
      }
    }
    return result;
  }
}
