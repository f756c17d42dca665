package dev.ringfence.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.ringfence.archunit.EventBoundaries;
import dev.ringfence.boundary.config.ConfigFile;
import dev.ringfence.sources.SourceCheck;
import dev.ringfence.sources.SourceReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ringfence keeps its own rules. */
class OwnSourcesTest {

  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
  private static final Path MAP = REPOSITORY.resolve("ringfence.yml");

  @Test
  void theCommandLineFindsNothing() throws IOException {
    SourceReport report = SourceCheck.of(ConfigFile.read(MAP), REPOSITORY).run(List.of(REPOSITORY));
    assertThat(report.findings()).isEmpty();
    assertThat(report.unparsed()).isEmpty();
    assertThat(report.files()).isGreaterThan(100);
  }

  @Test
  void theRulesFindNothing() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                "dev.ringfence.boundary",
                "dev.ringfence.archunit",
                "dev.ringfence.sources",
                "dev.ringfence.eventstore");
    assertThat(classes).hasSizeGreaterThan(100);
    EventBoundaries.from(MAP).check(classes);
  }
}
