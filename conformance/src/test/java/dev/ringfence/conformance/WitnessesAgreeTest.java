package dev.ringfence.conformance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ringfence.boundary.rule.Rules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The witnesses report the same findings of the same code, in the same words: of every case, and of
 * the sample in both editions. Where two of them differ, one is blind, and the case says so.
 */
class WitnessesAgreeTest {

  private static final Path SAMPLES = Path.of("..", "sample-project").toAbsolutePath().normalize();

  @ParameterizedTest
  @MethodSource("casesAndSamples")
  void reportTheSame(ConformanceCase conformanceCase) {
    Map<Witness, List<Report>> reports = new LinkedHashMap<>();
    for (Witness witness : Witness.values()) {
      if (conformanceCase.requirements().allow(witness)
          && !conformanceCase.blindSpots().containsKey(witness)) {
        reports.put(witness, Reports.of(witness, conformanceCase));
      }
    }
    List<Witness> asked = List.copyOf(reports.keySet());
    for (int i = 0; i < asked.size(); i++) {
      for (Witness other : asked.subList(i + 1, asked.size())) {
        compare(conformanceCase, asked.get(i), other, reports);
      }
    }
  }

  /** Who sees one file at a time is silent of what he does not see, and right of what he sees. */
  @ParameterizedTest
  @MethodSource("casesAndSamples")
  void checkstyleSaysNothingThatTheCompilerDoesNot(ConformanceCase conformanceCase) {
    assumeTrue(conformanceCase.requirements().allow(Witness.ERROR_PRONE));
    assertThat(lines(Reports.of(Witness.ERROR_PRONE, conformanceCase)))
        .containsAll(lines(Reports.of(Witness.CHECKSTYLE, conformanceCase)));
  }

  @Test
  void someCasesAreSeenByAllThatSeeMoreThanAFile() {
    assertThat(
            casesAndSamples().stream()
                .filter(each -> Set.of(Witness.CHECKSTYLE).containsAll(each.blindSpots().keySet())))
        .hasSizeGreaterThan(250);
  }

  static List<ConformanceCase> casesAndSamples() {
    return Stream.concat(
            Cases.all().stream(), Stream.of("before", "after").map(sample -> sample(sample)))
        .toList();
  }

  private static ConformanceCase sample(String edition) {
    Path folder = SAMPLES.resolve(edition);
    return new ConformanceCase(
        "sample/" + edition,
        folder,
        "the sample",
        ConformanceCase.filesBelow(folder, ".java").stream()
            .filter(source -> source.startsWith("src/main/"))
            .filter(source -> !source.endsWith("package-info.java"))
            .toList(),
        List.of(),
        Map.of(Witness.CHECKSTYLE, "the workers are declared in other files"),
        Requirements.read(folder.resolve(Requirements.FILE_NAME)));
  }

  /** The sources have the places; class files are told by them. */
  private static void compare(
      ConformanceCase conformanceCase,
      Witness one,
      Witness other,
      Map<Witness, List<Report>> reports) {
    List<Report> ofOne = common(requireNonNull(reports.get(one)), other, conformanceCase);
    List<Report> ofOther = common(requireNonNull(reports.get(other)), one, conformanceCase);
    if (one == Witness.ARCHUNIT) {
      ofOne = placedAs(conformanceCase, ofOne, ofOther);
    } else if (other == Witness.ARCHUNIT) {
      ofOther = placedAs(conformanceCase, ofOther, ofOne);
    }
    assertThat(lines(ofOne))
        .as("%s and %s of %s", one.label(), other.label(), conformanceCase)
        .containsExactlyElementsOf(lines(ofOther));
  }

  private static List<Report> common(
      List<Report> reports, Witness other, ConformanceCase conformanceCase) {
    return reports.stream()
        .filter(report -> other.looksFor(report.mark().rule()))
        .map(
            report ->
                dependsOnTheOrderWithinALine(report, conformanceCase)
                    ? new Report(report.mark(), "")
                    : report)
        .toList();
  }

  /** Class files have no columns, and have what is handed over before the call that takes it. */
  private static boolean dependsOnTheOrderWithinALine(
      Report report, ConformanceCase conformanceCase) {
    return report.mark().rule().equals(Rules.COSTLY_DISPATCH_CONDITION.name())
        || conformanceCase.name().equals("CrossDomainWorkerCall/generics-of-every-kind");
  }

  private static List<Report> placedAs(
      ConformanceCase conformanceCase, List<Report> inClassFiles, List<Report> inSources) {
    List<Report> placed = new ArrayList<>();
    inClassFiles.stream()
        .map(Report::message)
        .distinct()
        .forEach(
            message -> {
              ClassFilePlaces places =
                  new ClassFilePlaces(conformanceCase, marksOf(message, inSources));
              places.inSources(marksOf(message, inClassFiles)).stream()
                  .map(mark -> new Report(mark, message))
                  .forEach(placed::add);
            });
    return placed;
  }

  private static List<Mark> marksOf(String message, List<Report> reports) {
    return reports.stream()
        .filter(report -> report.message().equals(message))
        .map(Report::mark)
        .toList();
  }

  private static List<String> lines(List<Report> reports) {
    return reports.stream()
        .map(report -> report.mark() + ": " + report.message())
        .sorted()
        .toList();
  }
}
