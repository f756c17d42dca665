package dev.ringfence.sources;

import dev.ringfence.boundary.facts.Place;
import java.util.Comparator;

/**
 * A name that could matter to a rule and whose type the sources do not tell.
 *
 * @param place where it stands
 * @param text as it is written
 */
public record UnresolvedName(Place place, String text) implements Comparable<UnresolvedName> {

  private static final Comparator<UnresolvedName> IN_READING_ORDER =
      Comparator.comparing(UnresolvedName::place).thenComparing(UnresolvedName::text);

  @Override
  public int compareTo(UnresolvedName other) {
    return IN_READING_ORDER.compare(this, other);
  }
}
