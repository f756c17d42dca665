package dev.ringfence.benchmarks;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Compiles in this process, with plugins from this class path, so that they stay loaded and warm
 * from one compilation to the next. The trick is NullAway's.
 */
final class Javac {

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /** What Error Prone asks for; the same policy for all, since it changes javac's own cost. */
  private static final List<String> POLICY =
      List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", "-proc:none");

  private Javac() {}

  /** Loads plugins from the class path of the benchmark. */
  private static final class Plugins extends ForwardingJavaFileManager<StandardJavaFileManager> {
    Plugins(StandardJavaFileManager files) {
      super(files);
    }

    @Override
    public @Nullable ClassLoader getClassLoader(JavaFileManager.Location location) {
      return location == StandardLocation.ANNOTATION_PROCESSOR_PATH
          ? Javac.class.getClassLoader()
          : super.getClassLoader(location);
    }

    @Override
    public boolean hasLocation(Location location) {
      return location == StandardLocation.ANNOTATION_PROCESSOR_PATH || super.hasLocation(location);
    }
  }

  /**
   * Compiles a code base.
   *
   * @param options besides the policy
   * @return the warnings, as text
   * @throws IllegalStateException if it does not compile
   */
  static List<String> compile(GeneratedCode code, Path classes, List<String> options) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> arguments = new ArrayList<>(POLICY);
    arguments.addAll(List.of("-d", classes.toString()));
    arguments.addAll(options);
    StringWriter out = new StringWriter();
    try (StandardJavaFileManager files =
        COMPILER.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      Files.createDirectories(classes);
      boolean compiled =
          COMPILER
              .getTask(
                  out,
                  new Plugins(files),
                  diagnostics,
                  arguments,
                  null,
                  files.getJavaFileObjectsFromPaths(code.sources()))
              .call();
      if (!compiled) {
        throw new IllegalStateException(out + " " + diagnostics.getDiagnostics());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return diagnostics.getDiagnostics().stream()
        .filter(found -> found.getKind() != Diagnostic.Kind.NOTE)
        .map(found -> found.getMessage(Locale.ROOT))
        .toList();
  }
}
