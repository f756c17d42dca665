package dev.ringfence.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ringfence.archunit.EventBoundaries;
import dev.ringfence.boundary.config.ConfigFile;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.sources.SourceCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command line and the ArchUnit rules find in the tangled sample what the compiler finds there
 * ({@link SampleBeforeBuildTest}), and nothing in the other.
 */
final class SampleWitnessesTest {

  private static final Path SAMPLES = Path.of("..", "sample-project").toAbsolutePath().normalize();
  private static final Path BEFORE = SAMPLES.resolve("before");
  private static final Path AFTER = SAMPLES.resolve("after");
  private static final String SOURCES = "src/main/java/";

  /** Class files place a method at its first line of code, which stands below its name. */
  private static final int LINES_FROM_NAME_TO_CODE = 2;

  @TempDir Path classes;

  @Test
  void theCommandLineFindsWhatIsExpectedBefore() throws IOException {
    assertThat(commandLine(BEFORE).stream().map(SampleWitnessesTest::line))
        .containsExactlyElementsOf(expected());
  }

  @Test
  void theCommandLineFindsNothingAfter() throws IOException {
    assertThat(commandLine(AFTER)).isEmpty();
  }

  @Test
  void theRulesFindWhatIsExpectedBefore() throws IOException {
    List<String> expected = expected();
    assertThat(archUnit(BEFORE).stream().map(finding -> placedAsInSources(line(finding), expected)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void theRulesFindNothingAfter() throws IOException {
    assertThat(archUnit(AFTER)).isEmpty();
  }

  private static List<String> expected() throws IOException {
    return Files.readAllLines(BEFORE.resolve("expected-findings.txt"));
  }

  private static List<Finding> commandLine(Path sample) throws IOException {
    return SourceCheck.of(ConfigFile.read(sample.resolve("ringfence.yml")), sample)
        .run(List.of(sample))
        .findings();
  }

  private List<Finding> archUnit(Path sample) {
    Path sources = sample.resolve(SOURCES);
    Compilation.succeed(
        ConformanceCase.filesBelow(sources, ".java").stream().map(sources::resolve).toList(),
        Workspace.sampleLibraries(),
        classes);
    return EventBoundaries.from(sample.resolve("ringfence.yml"))
        .findings(new ClassFileImporter().importPath(classes));
  }

  /** A finding as expected-findings.txt has it. */
  private static String line(Finding finding) {
    String file = finding.place().file();
    return "%s%s:%d %s %s%s"
        .formatted(
            file.startsWith(SOURCES) ? "" : SOURCES,
            file,
            finding.place().line(),
            finding.rule(),
            finding.fromDomain(),
            finding.toDomain() == null ? "" : " -> " + finding.toDomain());
  }

  private static String placedAsInSources(String line, List<String> expected) {
    if (!line.contains(" Subscriber")) {
      return line;
    }
    int colon = line.indexOf(':');
    int number = Integer.parseInt(line.substring(colon + 1, line.indexOf(' ')));
    for (int above = 0; above <= LINES_FROM_NAME_TO_CODE; above++) {
      String placed =
          line.substring(0, colon + 1) + (number - above) + line.substring(line.indexOf(' '));
      if (expected.contains(placed)) {
        return placed;
      }
    }
    return line;
  }
}
