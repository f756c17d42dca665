package dev.ringfence.eventstore;

import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What was probably meant by a name that is not there. */
final class Suggestion {

  private Suggestion() {}

  /**
   * The most similar of some names, if any is similar at all.
   *
   * @param part what of a name is compared
   */
  static Optional<String> nearest(
      String wanted, Collection<String> names, UnaryOperator<String> part) {
    String nearest = null;
    int least = Math.max(2, wanted.length() / 3) + 1;
    for (String name : names) {
      int distance = distance(wanted, part.apply(name));
      if (distance < least) {
        least = distance;
        nearest = name;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** How many characters must be added, removed or replaced (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
