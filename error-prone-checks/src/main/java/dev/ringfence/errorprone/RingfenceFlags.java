package dev.ringfence.errorprone;

import com.google.errorprone.ErrorProneFlags;
import java.util.Optional;

/**
 * The plugin's own flags.
 *
 * @param config the path of {@code ringfence.yml}, if it is not to be looked for
 * @param suggestSuppressions whether the fix of every finding is to suppress it
 * @param sarif the folder for a report of each compilation, if there is to be one
 */
record RingfenceFlags(
    Optional<String> config, boolean suggestSuppressions, Optional<String> sarif) {

  private static final String CONFIG = "Ringfence:Config";
  private static final String SUGGEST_SUPPRESSIONS = "Ringfence:SuggestSuppressions";
  private static final String SARIF = "Ringfence:Sarif";

  static RingfenceFlags of(ErrorProneFlags flags) {
    return new RingfenceFlags(
        flags.get(CONFIG), flags.getBoolean(SUGGEST_SUPPRESSIONS).orElse(false), flags.get(SARIF));
  }
}
