package dev.ringfence.conformance;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ArchUnit rules agree with every case, from its class files. */
class ArchUnitConformanceTest {

  @ParameterizedTest
  @MethodSource("cases")
  void agrees(ConformanceCase conformanceCase) {
    ClassFilePlaces places = new ClassFilePlaces(conformanceCase, conformanceCase.marks());
    Agreement.check(
        conformanceCase,
        Witness.ARCHUNIT,
        places.inSources(
            Reports.of(Witness.ARCHUNIT, conformanceCase).stream().map(Report::mark).toList()));
  }

  static List<ConformanceCase> cases() {
    return Cases.of(Witness.ARCHUNIT);
  }
}
