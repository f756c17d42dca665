package dev.ringfence.sources;

import dev.ringfence.boundary.facts.Place;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A type that {@code ringfence.yml} speaks of and that no file declares or names.
 *
 * @param place where it is named
 * @param type its canonical name
 * @param nearest the type that was perhaps meant; null if none is near
 */
public record UnknownWord(Place place, String type, @Nullable String nearest)
    implements Comparable<UnknownWord> {

  private static final Comparator<UnknownWord> IN_READING_ORDER =
      Comparator.comparing(UnknownWord::place).thenComparing(UnknownWord::type);

  @Override
  public int compareTo(UnknownWord other) {
    return IN_READING_ORDER.compare(this, other);
  }
}
