package dev.ringfence.sources;

import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.rule.Finding;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Silences findings where the code asks for it, and remembers what for. Safe for use by several
 * threads.
 */
final class Silencer {

  private static final Set<String> ALL_RULES = Set.of("all", "Ringfence");

  private final Constants constants;
  private final Set<Place> used = ConcurrentHashMap.newKeySet();

  Silencer(Constants constants) {
    this.constants = constants;
  }

  /** Whether a finding is not wanted where it stands. */
  boolean silences(Finding finding, Silence silence) {
    boolean isSilenced = silence.isGenerated();
    for (Silence.Suppressed suppressed : silence.suppressed()) {
      String name = constants.valueOf(suppressed.value(), suppressed.scope());
      if (name != null && (name.equals(finding.rule()) || ALL_RULES.contains(name))) {
        used.add(suppressed.place());
        isSilenced = true;
      }
    }
    return isSilenced;
  }

  /** Whether the suppression at that place has silenced something. */
  boolean hasUsed(Place suppression) {
    return used.contains(suppression);
  }
}
