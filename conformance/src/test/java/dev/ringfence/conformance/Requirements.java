package dev.ringfence.conformance;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who can be asked about a case at all.
 *
 * @param java the first Java version that compiles it
 * @param only the one witness that is asked; null for all of them
 */
record Requirements(int java, @Nullable Witness only) {

  static final String FILE_NAME = "requirements.yml";

  private static final int FLOOR = 17;
  private static final Set<String> KEYS = Set.of("java", "only", "because");

  /**
   * Reads the file of a case, which need not exist.
   *
   * @throws IllegalArgumentException if it says something else than it may
   */
  static Requirements read(Path file) {
    Map<String, Object> entries = YamlFile.entries(file);
    for (String key : entries.keySet()) {
      if (!KEYS.contains(key)) {
        throw new IllegalArgumentException(file + ": unknown key '" + key + "'");
      }
    }
    if (entries.containsKey("only") != entries.containsKey("because")) {
      throw new IllegalArgumentException(file + ": 'only' needs a 'because', and no one else does");
    }
    return new Requirements(
        entries.get("java") instanceof Integer version ? version : FLOOR,
        entries.get("only") instanceof String label
            ? Witness.labelled(label)
                .orElseThrow(
                    () -> new IllegalArgumentException(file + ": unknown witness '" + label + "'"))
            : null);
  }

  /** Whether a witness can be asked on the running JDK. */
  boolean allow(Witness witness) {
    return (only == null || only == witness)
        && (!witness.needsCompiler() || java <= Runtime.version().feature());
  }

  /** Whether a compiler accepts the case. */
  boolean compiles() {
    return only == null || only.needsCompiler();
  }
}
