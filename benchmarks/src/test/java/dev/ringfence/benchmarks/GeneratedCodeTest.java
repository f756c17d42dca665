package dev.ringfence.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured does its work: every witness finds what was planted, and nothing else. */
class GeneratedCodeTest {

  @TempDir private Path folder;

  private GeneratedCode code(String name, long seed) throws IOException {
    return GeneratedCode.write(folder.resolve(name), seed, 3, 60, 1, 4);
  }

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    GeneratedCode one = code("one", 7);
    GeneratedCode two = code("two", 7);
    assertThat(one.sources()).hasSize(57);
    for (int i = 0; i < one.sources().size(); i++) {
      assertThat(two.sources().get(i)).hasSameTextualContentAs(one.sources().get(i));
    }
    assertThat(text(code("three", 8))).isNotEqualTo(text(one));
  }

  private static String text(GeneratedCode code) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path source : code.sources()) {
      text.append(Files.readString(source));
    }
    return text.toString();
  }

  @Test
  void everyWitnessFindsWhatWasPlanted() throws IOException {
    GeneratedCode code = code("code", 1);
    Path classes = folder.resolve("classes");
    assertThat(code.findings())
        .isEqualTo(
            Map.of(
                "CrossDomainWorkerCall", 1,
                "EventNotImmutable", 1,
                "ForeignEventPublished", 1,
                "SubscriberOverridesPerform", 1));

    List<String> warnings = Javac.compile(code, classes, CompilerCost.checksOf(code));
    for (String rule : code.findings().keySet()) {
      assertThat(warnings).filteredOn(warning -> warning.contains("[" + rule + "]")).hasSize(1);
    }
    assertThat(warnings).hasSize(4);
    assertThat(ArchUnitCost.findings(code, new ClassFileImporter().importPath(classes)))
        .isEqualTo(4);
    assertThat(CommandLineCost.findings(code)).isEqualTo(4);
  }
}
