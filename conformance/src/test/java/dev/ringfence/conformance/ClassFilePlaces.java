package dev.ringfence.conformance;

import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What class files say of places, in terms of the sources. They name the source file by its package
 * alone; and they have lines for code but none for declarations, so that a declaration stands at
 * its first line of code, a field at that of its class, or nowhere.
 */
final class ClassFilePlaces {

  /** In the cases no declaration is further away from the line of code that stands for it. */
  private static final int REACH = 12;

  private final ConformanceCase conformanceCase;
  private final List<Mark> inSources;

  /**
   * Places by what is known from the sources.
   *
   * @param inSources the findings as they stand in the sources
   */
  ClassFilePlaces(ConformanceCase conformanceCase, List<Mark> inSources) {
    this.conformanceCase = conformanceCase;
    this.inSources = inSources;
  }

  /** The same marks, each where it stands in the sources if that can be told. */
  List<Mark> inSources(List<Mark> inClassFiles) {
    List<Mark> free = new ArrayList<>(inSources);
    List<Mark> placed = new ArrayList<>();
    List<Mark> elsewhere = new ArrayList<>();
    for (Mark mark : inClassFiles) {
      Mark named = mark.at(sourceOf(mark.file()), mark.line());
      (free.remove(named) || isAboutCode(named) ? placed : elsewhere).add(named);
    }
    elsewhere.forEach(mark -> placed.add(declaration(mark, free)));
    return placed;
  }

  private String sourceOf(String file) {
    return conformanceCase.sources().stream()
        .filter(source -> source.equals(file) || source.endsWith("/" + file))
        .findFirst()
        .orElse(file);
  }

  private static boolean isAboutCode(Mark mark) {
    return Rules.named(mark.rule()).orElseThrow() instanceof Rule.OfReferences;
  }

  /** The nearest; each place in the sources is good for one. */
  private static Mark declaration(Mark mark, List<Mark> free) {
    Optional<Mark> declaration =
        free.stream()
            .filter(mark::isLike)
            .filter(each -> mark.line() == 0 || distance(each, mark) <= REACH)
            .min(Comparator.comparingInt(each -> distance(each, mark)));
    declaration.ifPresent(free::remove);
    return declaration.orElse(mark);
  }

  private static int distance(Mark a, Mark b) {
    return Math.abs(a.line() - b.line());
  }
}
