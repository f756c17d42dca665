package dev.ringfence.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Rules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases themselves are sound, so that agreeing with them means something. */
class CasesTest {

  private static final int AT_LEAST = 60;

  @Test
  void thereAreEnoughOfThemAndMostStaySilent() {
    long silent = Cases.all().stream().filter(each -> each.marks().isEmpty()).count();
    assertThat(Cases.all()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    assertThat(silent).isGreaterThan(Cases.all().size() - silent);
  }

  @Test
  void everyRuleHasCasesThatFireAndCasesThatStaySilent() {
    for (Rule rule : Rules.all()) {
      List<ConformanceCase> ofRule =
          Cases.all().stream().filter(each -> each.name().startsWith(rule.name() + "/")).toList();
      assertThat(ofRule).as(rule.name()).anyMatch(each -> each.marks().isEmpty());
      assertThat(ofRule)
          .as(rule.name())
          .anyMatch(
              each -> each.marks().stream().anyMatch(mark -> mark.rule().equals(rule.name())));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyCaseSaysWhatItShowsAndHasSources(ConformanceCase conformanceCase) {
    assertThat(conformanceCase.shows()).endsWith(".").doesNotContain("\n");
    assertThat(conformanceCase.sources()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyMarkNamesTerritoriesOfTheMap(ConformanceCase conformanceCase) {
    List<String> labels =
        conformanceCase.sources().stream().map(conformanceCase::territoryOf).toList();
    assertThat(
            conformanceCase.marks().stream()
                .flatMap(mark -> Stream.of(mark.from(), mark.to() == null ? "" : mark.to()))
                .filter(label -> !label.isEmpty()))
        .isSubsetOf(labels);
  }

  @ParameterizedTest
  @MethodSource("compilable")
  void everyCaseCompiles(ConformanceCase conformanceCase) {
    assertThat(CompiledCase.of(conformanceCase).classes()).isNotEmptyDirectory();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void aCaseThatSaysItDoesNotCompileIsRefused(ConformanceCase conformanceCase) {
    assertThatThrownBy(() -> CompiledCase.of(conformanceCase)).isInstanceOf(AssertionError.class);
  }

  static List<ConformanceCase> all() {
    return Cases.all();
  }

  static List<ConformanceCase> compilable() {
    return Cases.of(Witness.ARCHUNIT);
  }

  static List<ConformanceCase> refused() {
    return Cases.all().stream().filter(each -> !each.requirements().compiles()).toList();
  }
}
