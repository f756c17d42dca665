package dev.ringfence.conformance;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiler plugin agrees with every case, on the oldest and newest Error Prone of this JDK. */
class ErrorProneConformanceTest {

  private static final int FIRST_JAVA_OF_THE_NEWEST = 21;

  @ParameterizedTest(name = "{1} on Error Prone {0}")
  @MethodSource("casesOfEachVersion")
  void agrees(String version, ConformanceCase conformanceCase) {
    Agreement.check(
        conformanceCase,
        Witness.ERROR_PRONE,
        Reports.ofCompiler(version, conformanceCase).stream().map(Report::mark).toList());
  }

  static Stream<Arguments> casesOfEachVersion() {
    List<String> versions =
        Runtime.version().feature() < FIRST_JAVA_OF_THE_NEWEST
            ? List.of(Reports.property("floor"), Reports.ERROR_PRONE)
            : List.of(Reports.ERROR_PRONE, Reports.property("newest"));
    return versions.stream()
        .flatMap(
            version ->
                Cases.of(Witness.ERROR_PRONE).stream().map(each -> Arguments.of(version, each)));
  }
}
