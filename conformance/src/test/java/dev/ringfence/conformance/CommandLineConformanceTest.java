package dev.ringfence.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.config.ConfigFile;
import dev.ringfence.sources.SourceCheck;
import dev.ringfence.sources.SourceReport;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command line agrees with every case, from the sources alone. */
class CommandLineConformanceTest {

  @ParameterizedTest
  @MethodSource("cases")
  void agrees(ConformanceCase conformanceCase) throws IOException {
    SourceReport report =
        SourceCheck.of(ConfigFile.read(conformanceCase.config()), conformanceCase.folder())
            .onThreads(1)
            .run(List.of(conformanceCase.folder()));
    assertThat(report.unparsed()).isEmpty();
    Agreement.check(
        conformanceCase, Witness.COMMAND_LINE, report.findings().stream().map(Mark::of).toList());
  }

  static List<ConformanceCase> cases() {
    return Cases.of(Witness.COMMAND_LINE);
  }
}
