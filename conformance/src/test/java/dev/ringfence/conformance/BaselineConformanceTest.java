package dev.ringfence.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ringfence.archunit.EventBoundaries;
import dev.ringfence.boundary.baseline.Baseline;
import dev.ringfence.boundary.baseline.BaselineFolder;
import dev.ringfence.boundary.baseline.Coverage;
import dev.ringfence.boundary.config.ConfigFile;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Rules;
import dev.ringfence.sources.SourceCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the command line has written down as known, every witness knows: they name the same members.
 */
final class BaselineConformanceTest {

  /** From the sources alone, nobody can tell how many parameters a library's method has. */
  private static final Set<String> NAME_A_METHOD_OF_A_LIBRARY =
      Set.of("CrossDomainWorkerCall/method-references", "PublishInEntityCallback/method-reference");

  /** Class files have no columns: of two lambdas on one line, nobody can tell which is first. */
  private static final String HAS_TWO_LAMBDAS_ON_A_LINE =
      "CrossDomainWorkerCall/generics-of-every-kind";

  private static final Path SAMPLE = Path.of("..", "sample-project", "before").toAbsolutePath();
  private static final ErrorProne ERROR_PRONE =
      new ErrorProne(Objects.requireNonNull(System.getProperty("errorprone.middle")));

  private final ClassLoader own = Thread.currentThread().getContextClassLoader();

  @TempDir private Path temp;

  /** ArchUnit looks up what is not imported on the class path of the test that it runs in. */
  @BeforeEach
  void putTheLibrariesOnTheClassPath() {
    Thread.currentThread().setContextClassLoader(Workspace.loaderOf(Workspace.libraries(), own));
  }

  @AfterEach
  void takeThemAway() {
    Thread.currentThread().setContextClassLoader(own);
  }

  @ParameterizedTest
  @MethodSource("casesThatAllSee")
  void silencesEveryWitness(ConformanceCase conformanceCase) throws IOException {
    ConformanceCase copy = copyOf(conformanceCase);
    know(copy, findings(copy));

    assertThat(BaselineFolder.beside(copy.config()).read().count())
        .isEqualTo(conformanceCase.marks().size());
    assertThat(ERROR_PRONE.reports(copy)).isEmpty();
    assertThat(archUnit(copy)).isEmpty();
    assertThat(CheckstyleRun.reports(copy)).isEmpty();
  }

  static List<ConformanceCase> casesThatAllSee() {
    return Cases.all().stream()
        .filter(each -> !each.marks().isEmpty())
        .filter(each -> Set.of(Witness.CHECKSTYLE).containsAll(each.blindSpots().keySet()))
        .filter(each -> !NAME_A_METHOD_OF_A_LIBRARY.contains(each.name()))
        .filter(each -> !each.name().equals(HAS_TWO_LAMBDAS_ON_A_LINE))
        .filter(each -> Rules.named(each.group()).isPresent())
        .filter(each -> !each.group().equals(Rules.UNUSED_SUPPRESSION.name()))
        .filter(each -> Stream.of(Witness.values()).allMatch(each.requirements()::allow))
        .toList();
  }

  @Test
  void leavesOneThatIsNotWrittenDownToEachWitness() throws IOException {
    ConformanceCase sample = copyOf(sample());
    List<Finding> findings = findings(sample);
    assertThat(findings).hasSizeGreaterThan(5);
    for (Finding left : findings) {
      know(sample, findings.stream().filter(finding -> !finding.equals(left)).toList());
      assertThat(ERROR_PRONE.reports(sample))
          .extracting(Report::mark)
          .containsExactly(Mark.of(left));
      assertThat(archUnit(sample))
          .extracting(Finding::rule, Finding::from, Finding::to)
          .containsExactly(tuple(left.rule(), left.from(), left.to()));
    }
  }

  /** Everything but the annotations of packages, whose library is no concern here. */
  private static ConformanceCase sample() {
    return new ConformanceCase(
        "sample/before",
        SAMPLE.normalize(),
        "the tangled sample",
        ConformanceCase.filesBelow(SAMPLE.normalize(), ".java").stream()
            .filter(source -> !source.endsWith("package-info.java"))
            .toList(),
        List.of(),
        Map.of(),
        Requirements.read(SAMPLE.resolve(Requirements.FILE_NAME)));
  }

  private ConformanceCase copyOf(ConformanceCase original) throws IOException {
    Path folder = temp.toRealPath();
    for (String source : original.sources()) {
      Path target = folder.resolve(source);
      Files.createDirectories(target.getParent());
      Files.copy(original.folder().resolve(source), target);
    }
    Files.copy(original.config(), folder.resolve("ringfence.yml"));
    if (Files.exists(original.folder().resolve(ConformanceCase.LOCK))) {
      Files.copy(
          original.folder().resolve(ConformanceCase.LOCK), folder.resolve(ConformanceCase.LOCK));
    }
    return new ConformanceCase(
        "baseline/" + original.name(),
        folder,
        original.shows(),
        original.sources(),
        original.marks(),
        original.blindSpots(),
        original.requirements());
  }

  /**
   * What all witnesses look for; a copy is a whole code base, in which suppressions are looked at.
   */
  private static List<Finding> findings(ConformanceCase copy) throws IOException {
    return SourceCheck.of(ConfigFile.read(copy.config()), copy.folder())
        .onThreads(1)
        .run(List.of(copy.folder()))
        .findings()
        .stream()
        .filter(finding -> !finding.rule().equals(Rules.UNUSED_SUPPRESSION.name()))
        .toList();
  }

  private static void know(ConformanceCase copy, List<Finding> findings) {
    BaselineFolder.beside(copy.config()).update(before -> Baseline.of(findings));
    assertThat(
            BaselineFolder.beside(copy.config())
                .read()
                .compare(findings, Coverage.everything())
                .fresh())
        .isEmpty();
  }

  private static List<Finding> archUnit(ConformanceCase copy) {
    CompiledCase compiled = CompiledCase.of(copy);
    JavaClasses classes =
        new ClassFileImporter()
            .importPaths(
                Stream.of(compiled.classes(), compiled.testClasses())
                    .filter(Files::exists)
                    .toArray(Path[]::new));
    return EventBoundaries.from(copy.config())
        .lookingForSourcesIn(copy.sourceFolders().toArray(Path[]::new))
        .findings(classes);
  }
}
