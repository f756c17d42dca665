package dev.ringfence.errorprone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A code base in a folder, and what the compiler says of it with the plugin. */
final class SourceTree {

  /** Only what the plugin finds; flags that name a check would go before ringfence.yml. */
  private static final String OURS_ALONE = "-XepDisableAllChecks";

  private final Path folder;
  private final List<String> arguments = new ArrayList<>();
  private String flags = "";

  SourceTree(Path folder) {
    this.folder = folder;
  }

  /** A tree that already has the runtime's types. */
  static SourceTree withEventStore(Path folder) {
    SourceTree tree = new SourceTree(folder);
    EventStoreSources.ALL.forEach(tree::file);
    return tree;
  }

  SourceTree file(String path, String content) {
    Path file = folder.resolve(path);
    try {
      Files.createDirectories(requireNonNull(file.getParent()));
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Flags of Error Prone. */
  SourceTree flags(String... more) {
    flags += " " + String.join(" ", more);
    return this;
  }

  /** Runs these checks alone, as errors. */
  SourceTree only(String... checks) {
    flags += " " + OURS_ALONE;
    for (String check : checks) {
      flags += " -Xep:" + check + ":ERROR";
    }
    return this;
  }

  /** Arguments of javac. */
  SourceTree arguments(String... more) {
    arguments.addAll(List.of(more));
    return this;
  }

  String read(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles all of the tree, and says what the compiler says that is not Error Prone's own. */
  List<String> compile() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(collector, Locale.ROOT, UTF_8);
        Stream<Path> tree = Files.walk(folder)) {
      List<Path> sources = tree.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      compiler
          .getTask(
              null, files, collector, options(), null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return collector.getDiagnostics().stream().map(this::describe).filter(this::isOurs).toList();
  }

  /** What the compiler is started with, but the sources. */
  List<String> options() {
    List<String> options = new ArrayList<>();
    options.addAll(
        List.of(
            "-d",
            folder.resolve("classes").toString(),
            "-processorpath",
            System.getProperty("java.class.path"),
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            "-XDaddTypeAnnotationsToSymbol=true",
            "-Xplugin:ErrorProne" + flags));
    if (!arguments.contains("-classpath")) {
      options.addAll(List.of("-classpath", folder.resolve("classes").toString()));
    }
    options.addAll(arguments);
    return options;
  }

  private boolean isOurs(String line) {
    return !line.contains("errorprone.info");
  }

  private String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    String where =
        source == null
            ? ""
            : folder.relativize(Path.of(source.toUri())).toString().replace('\\', '/')
                + ":"
                + diagnostic.getLineNumber()
                + ":"
                + diagnostic.getColumnNumber()
                + " ";
    return diagnostic.getKind() + " " + where + diagnostic.getMessage(Locale.ROOT);
  }
}
