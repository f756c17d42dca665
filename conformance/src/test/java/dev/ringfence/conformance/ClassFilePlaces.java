package dev.ringfence.conformance;

import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Rules;

/**
 * What class files say of places, in terms of the sources. They name the source file by its package
 * alone; and they have lines for code but none for declarations, so that a declaration stands at
 * its first line of code, or nowhere.
 */
final class ClassFilePlaces {

  /** In the cases no declaration is further away from its first line of code. */
  private static final int REACH = 5;

  private final ConformanceCase conformanceCase;

  ClassFilePlaces(ConformanceCase conformanceCase) {
    this.conformanceCase = conformanceCase;
  }

  Mark inSources(Mark mark) {
    String file = sourceOf(mark.file());
    boolean atDeclaration = Rules.named(mark.rule()).orElseThrow() instanceof Rule.OfTypes;
    return new Mark(
        mark.rule(),
        file,
        atDeclaration ? declarationOf(mark, file) : mark.line(),
        mark.from(),
        mark.to());
  }

  private String sourceOf(String file) {
    return conformanceCase.sources().stream()
        .filter(source -> source.equals(file) || source.endsWith("/" + file))
        .findFirst()
        .orElse(file);
  }

  private int declarationOf(Mark mark, String file) {
    return conformanceCase.marks().stream()
        .filter(
            expected ->
                expected.file().equals(file)
                    && expected.rule().equals(mark.rule())
                    && expected.from().equals(mark.from()))
        .mapToInt(Mark::line)
        .filter(line -> mark.line() == 0 || (line <= mark.line() && mark.line() <= line + REACH))
        .max()
        .orElse(mark.line());
  }
}
