package dev.ringfence.conformance;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ringfence.archunit.EventBoundaries;
import dev.ringfence.boundary.config.ConfigFile;
import dev.ringfence.sources.SourceCheck;
import dev.ringfence.sources.SourceReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What the witnesses report of the cases. Each is asked once, for all tests. */
final class Reports {

  /** The one version of Error Prone that runs on every JDK. */
  static final String ERROR_PRONE = property("middle");

  private static final Map<String, ErrorProne> COMPILERS = new ConcurrentHashMap<>();
  private static final Map<List<Object>, List<Report>> MADE = new ConcurrentHashMap<>();

  private Reports() {}

  static List<Report> of(Witness witness, ConformanceCase conformanceCase) {
    return switch (witness) {
      case ERROR_PRONE -> ofCompiler(ERROR_PRONE, conformanceCase);
      case ARCHUNIT ->
          MADE.computeIfAbsent(
              List.of(witness, conformanceCase.folder()), key -> archUnit(conformanceCase));
      case CHECKSTYLE ->
          MADE.computeIfAbsent(
              List.of(witness, conformanceCase.folder()),
              key -> CheckstyleRun.reports(conformanceCase));
      case COMMAND_LINE ->
          MADE.computeIfAbsent(
              List.of(witness, conformanceCase.folder()), key -> commandLine(conformanceCase));
    };
  }

  /** What the plugin reports on one version of Error Prone. */
  static List<Report> ofCompiler(String version, ConformanceCase conformanceCase) {
    ErrorProne errorProne = COMPILERS.computeIfAbsent(version, ErrorProne::new);
    return MADE.computeIfAbsent(
        List.of(version, conformanceCase.folder()), key -> errorProne.reports(conformanceCase));
  }

  /** ArchUnit looks up what is not imported on the class path of the test that it runs in. */
  private static List<Report> archUnit(ConformanceCase conformanceCase) {
    CompiledCase compiled = CompiledCase.of(conformanceCase);
    Thread thread = Thread.currentThread();
    ClassLoader own = thread.getContextClassLoader();
    thread.setContextClassLoader(Workspace.loaderOf(Workspace.libraries(conformanceCase), own));
    try {
      return EventBoundaries.from(conformanceCase.config())
          .lookingForSourcesIn(conformanceCase.sourceFolders().toArray(Path[]::new))
          .findings(
              new ClassFileImporter()
                  .importPaths(
                      Stream.of(compiled.classes(), compiled.testClasses())
                          .filter(Files::exists)
                          .toArray(Path[]::new)))
          .stream()
          .map(Report::of)
          .toList();
    } finally {
      thread.setContextClassLoader(own);
    }
  }

  private static List<Report> commandLine(ConformanceCase conformanceCase) {
    try {
      SourceReport report =
          SourceCheck.of(ConfigFile.read(conformanceCase.config()), conformanceCase.folder())
              .onThreads(1)
              .run(List.of(conformanceCase.folder()));
      if (!report.unparsed().isEmpty()) {
        throw new AssertionError("not parsed: " + report.unparsed());
      }
      return report.findings().stream().map(Report::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version of Error Prone of that age: {@code floor}, {@code middle} or {@code newest}. */
  static String property(String age) {
    String name = "errorprone." + age;
    return Objects.requireNonNull(System.getProperty(name), () -> "the build sets " + name);
  }
}
