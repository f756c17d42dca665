package dev.ringfence.boundary.report;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that a run could not look at. A rule that sees nothing looks like a rule that is kept.
 *
 * @param file the path as it is reported; null if it is not about a file
 * @param text what was not looked at, or why: one line
 */
public record Notice(@Nullable String file, String text) implements Comparable<Notice> {

  private static final Comparator<Notice> BY_FILE =
      Comparator.comparing(Notice::file, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Notice::text);

  @Override
  public int compareTo(Notice other) {
    return BY_FILE.compare(this, other);
  }

  /** The form of a compiler's message. */
  @Override
  public String toString() {
    return file == null ? text : file + ": " + text;
  }
}
