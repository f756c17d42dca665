package dev.ringfence.conformance;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command line agrees with every case, from the sources alone. */
class CommandLineConformanceTest {

  @ParameterizedTest
  @MethodSource("cases")
  void agrees(ConformanceCase conformanceCase) {
    Agreement.check(
        conformanceCase,
        Witness.COMMAND_LINE,
        Reports.of(Witness.COMMAND_LINE, conformanceCase).stream().map(Report::mark).toList());
  }

  static List<ConformanceCase> cases() {
    return Cases.of(Witness.COMMAND_LINE);
  }
}
