package dev.ringfence.conformance;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ringfence.archunit.EventBoundaries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ArchUnit rules agree with every case, from its class files. */
class ArchUnitConformanceTest {

  private final ClassLoader own = Thread.currentThread().getContextClassLoader();

  /** ArchUnit looks up what is not imported on the class path of the test that it runs in. */
  private void putTheLibrariesOnTheClassPath(ConformanceCase conformanceCase) {
    Thread.currentThread()
        .setContextClassLoader(Workspace.loaderOf(Workspace.libraries(conformanceCase), own));
  }

  @AfterEach
  void takeThemAway() {
    Thread.currentThread().setContextClassLoader(own);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agrees(ConformanceCase conformanceCase) {
    CompiledCase compiled = CompiledCase.of(conformanceCase);
    putTheLibrariesOnTheClassPath(conformanceCase);
    JavaClasses classes =
        new ClassFileImporter()
            .importPaths(
                Stream.of(compiled.classes(), compiled.testClasses())
                    .filter(Files::exists)
                    .toArray(Path[]::new));
    ClassFilePlaces places = new ClassFilePlaces(conformanceCase);
    Agreement.check(
        conformanceCase,
        Witness.ARCHUNIT,
        EventBoundaries.from(conformanceCase.config()).findings(classes).stream()
            .map(Mark::of)
            .map(places::inSources)
            .toList());
  }

  static List<ConformanceCase> cases() {
    return Cases.of(Witness.ARCHUNIT);
  }
}
