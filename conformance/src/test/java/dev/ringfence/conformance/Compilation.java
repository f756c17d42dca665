package dev.ringfence.conformance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One run of the running JDK's compiler. */
final class Compilation {

  static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private Compilation() {}

  /** How the files are reached, if not plainly. */
  interface FileManagers {
    JavaFileManager around(StandardJavaFileManager plain);
  }

  /**
   * Compiles sources, and returns all errors and warnings.
   *
   * @param classes where the class files go; emptied before, made if missing
   */
  static List<Diagnostic<? extends JavaFileObject>> run(
      List<Path> sources,
      List<Path> classPath,
      Path classes,
      List<String> options,
      FileManagers fileManagers) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager plain =
        JAVAC.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      deleteAll(classes);
      Files.createDirectories(classes);
      List<String> all =
          new ArrayList<>(List.of("-d", classes.toString(), "-cp", join(classPath), "-proc:none"));
      all.addAll(options);
      JAVAC
          .getTask(
              null,
              fileManagers.around(plain),
              diagnostics,
              all,
              null,
              plain.getJavaFileObjectsFromPaths(sources))
          .call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return diagnostics.getDiagnostics();
  }

  /** What a former run has left there would be found, too. */
  private static void deleteAll(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Compiles sources that must compile. */
  static void succeed(List<Path> sources, List<Path> classPath, Path classes) {
    List<String> errors =
        run(sources, classPath, classes, List.of("-Xlint:none"), plain -> plain).stream()
            .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
            .map(Diagnostic::toString)
            .toList();
    if (!errors.isEmpty()) {
      throw new AssertionError(String.join(System.lineSeparator(), errors));
    }
  }

  static String join(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
