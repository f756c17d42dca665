package dev.ringfence.conformance;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Checkstyle checks agree with every case, as far as each of its files shows it. */
class CheckstyleConformanceTest {

  @ParameterizedTest
  @MethodSource("cases")
  void agrees(ConformanceCase conformanceCase) {
    Agreement.check(conformanceCase, Witness.CHECKSTYLE, marks(conformanceCase));
  }

  private static List<Mark> marks(ConformanceCase conformanceCase) {
    return Reports.of(Witness.CHECKSTYLE, conformanceCase).stream().map(Report::mark).toList();
  }

  static List<ConformanceCase> cases() {
    return Cases.of(Witness.CHECKSTYLE);
  }
}
