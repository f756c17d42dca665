package dev.ringfence.conformance;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Compares what a witness reports with what a case expects. */
final class Agreement {

  private Agreement() {}

  /**
   * Fails if the witness disagrees with the case; and if it agrees although the case lists it as
   * blind, for then the list is out of date. A witness is not asked about rules that it does not
   * look for.
   */
  static void check(ConformanceCase conformanceCase, Witness witness, List<Mark> reported) {
    List<Mark> expected =
        conformanceCase.marks().stream().filter(mark -> witness.looksFor(mark.rule())).toList();
    List<Mark> missing = without(expected, reported);
    List<Mark> unexpected = without(reported, expected);
    boolean agrees = missing.isEmpty() && unexpected.isEmpty();
    boolean blind = conformanceCase.blindSpots().containsKey(witness);
    if (agrees && blind) {
      fail(
          "%s now agrees with %s: remove it from blind-spots.yml there",
          witness.label(), conformanceCase.folder());
    } else if (!agrees && !blind) {
      fail(
          "%s disagrees with %s%n  %s%n%s%s",
          witness.label(),
          conformanceCase.folder(),
          conformanceCase.shows(),
          lines("missing", missing),
          lines("unexpected", unexpected));
    }
  }

  /** Multisets: two findings of one kind on a line are two. */
  private static List<Mark> without(List<Mark> marks, List<Mark> others) {
    List<Mark> rest = new ArrayList<>(marks);
    others.forEach(rest::remove);
    return rest.stream().sorted().toList();
  }

  private static String lines(String title, List<Mark> marks) {
    return marks.stream()
        .map(mark -> "  " + title + ": " + mark + System.lineSeparator())
        .collect(Collectors.joining());
  }
}
