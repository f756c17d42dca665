package dev.ringfence.boundary.facts;

import java.util.Comparator;

/**
 * Where something stands in a source file.
 *
 * @param file the path as it is reported: relative where the engine can tell, with forward slashes
 * @param line from 1; 0 if the engine does not know
 * @param column from 1, in characters, a tab counting as one; 0 if the engine does not know
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

  private static final Comparator<Place> IN_READING_ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  @Override
  public int compareTo(Place other) {
    return IN_READING_ORDER.compare(this, other);
  }

  /** The form that terminals and editors turn into a link, without what is not known. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
