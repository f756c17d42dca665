package dev.ringfence.conformance;

import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Rules;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** javac with one version of Error Prone and Ringfence's plugin, as a build would run it. */
final class ErrorProne {

  private static final Pattern FINDING =
      Pattern.compile("\\[(?<rule>\\w+)] (?<message>[^\n]*).*", Pattern.DOTALL);

  /** The two territories, in the messages of the rules that are about two. */
  private static final Pattern REACHES =
      Pattern.compile(
          "(?<from>\\S+) \\w+ (?:(?<to>\\S+)'s (?:worker|event) "
              + "|\\S+, which is internal to (?<home>\\S+) ).*");

  private final String version;
  private final List<Path> processorPath;
  private final ClassLoader processors;

  ErrorProne(String version) {
    this.version = version;
    Path errorProne =
        Path.of("target", "error-prone", "error_prone_core-" + version + "-with-dependencies.jar");
    if (!Files.exists(errorProne)) {
      throw new IllegalStateException("the build has not fetched " + errorProne);
    }
    this.processorPath =
        List.of(
            errorProne,
            Workspace.locationOf("META-INF/services/com.google.errorprone.bugpatterns.BugChecker"),
            Workspace.locationOf("dev/ringfence/boundary/rule/Rules.class"),
            Workspace.locationOf("org/snakeyaml/engine/v2/api/Load.class"));
    this.processors = loaderOf(processorPath);
  }

  /** What the plugin reports about a case; any other error of the compiler is a failure. */
  List<Report> reports(ConformanceCase conformanceCase) {
    List<Report> reports = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : compile(conformanceCase)) {
      Matcher finding = FINDING.matcher(diagnostic.getMessage(Locale.ROOT));
      if (finding.matches() && Rules.named(finding.group("rule")).isPresent()) {
        reports.add(report(conformanceCase, diagnostic, finding));
      } else if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        others.add(diagnostic.toString());
      }
    }
    if (!others.isEmpty()) {
      throw new AssertionError(String.join(System.lineSeparator(), others));
    }
    return reports;
  }

  private List<Diagnostic<? extends JavaFileObject>> compile(ConformanceCase conformanceCase) {
    String checks =
        Rules.all().stream()
            .map(Rule::name)
            .filter(Witness.ERROR_PRONE::looksFor)
            .map(rule -> "-Xep:" + rule + ":ERROR")
            .collect(Collectors.joining(" "));
    return Compilation.run(
        conformanceCase.sources().stream().map(conformanceCase.folder()::resolve).toList(),
        Workspace.libraries(conformanceCase),
        Workspace.output("error-prone-" + version, conformanceCase),
        List.of(
            "-processorpath",
            Compilation.join(processorPath),
            "-Xlint:none",
            "-Xmaxerrs",
            "1000",
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            "-XDaddTypeAnnotationsToSymbol=true",
            "-Xplugin:ErrorProne -XepDisableAllChecks " + checks),
        plain -> new SharedProcessors(plain, processors));
  }

  private static Report report(
      ConformanceCase conformanceCase,
      Diagnostic<? extends JavaFileObject> diagnostic,
      Matcher finding) {
    Path source = Path.of(diagnostic.getSource().toUri());
    String file = conformanceCase.folder().relativize(source).toString().replace('\\', '/');
    String rule = finding.group("rule");
    String message = finding.group("message").strip();
    String from = conformanceCase.territoryOf(file);
    String to = null;
    if (Mark.reaches(rule)) {
      Matcher reaches = REACHES.matcher(message);
      if (!reaches.matches()) {
        throw new AssertionError("does not say who reaches into whom: " + message);
      }
      from = reaches.group("from");
      to = reaches.group("to") == null ? reaches.group("home") : reaches.group("to");
    }
    return new Report(new Mark(rule, file, (int) diagnostic.getLineNumber(), from, to), message);
  }

  /** Loading Error Prone takes longer than any case, so all compilations of a version share it. */
  private static final class SharedProcessors
      extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private final ClassLoader processors;

    SharedProcessors(StandardJavaFileManager plain, ClassLoader processors) {
      super(plain);
      this.processors = processors;
    }

    @Override
    public @Nullable ClassLoader getClassLoader(JavaFileManager.Location location) {
      return location == StandardLocation.ANNOTATION_PROCESSOR_PATH
          ? processors
          : super.getClassLoader(location);
    }
  }

  private static ClassLoader loaderOf(List<Path> path) {
    URL[] urls = path.stream().map(Workspace::url).toArray(URL[]::new);
    ClassLoader plugins = new URLClassLoader(urls, new CompilerOnly());
    // javac closes a processor path's loader after use if it can be closed
    return new ClassLoader(plugins) {};
  }

  /** The JDK with its compiler, and nothing of the tests' own class path. */
  private static final class CompilerOnly extends ClassLoader {

    CompilerOnly() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("com.sun.tools.") || name.startsWith("com.sun.source.")) {
        return Compilation.JAVAC.getClass().getClassLoader().loadClass(name);
      }
      throw new ClassNotFoundException(name);
    }
  }
}
