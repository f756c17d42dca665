package dev.ringfence.errorprone;

import static java.io.OutputStream.nullOutputStream;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.report.Report;
import dev.ringfence.boundary.report.ReportedFinding;
import dev.ringfence.boundary.report.SarifReader;
import dev.ringfence.boundary.rule.Severity;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a compilation. */
final class SarifFileTest {

  private static final String CALLER =
      """
      package forge.git;
      class PostReceive {
        void execute(forge.ci.BuildTask task) {
          task.perform("main");
        }
      }
      """;

  private static final String PLACE = "src/forge/git/PostReceive.java:4:9";

  @TempDir Path folder;
  private SourceTree tree;

  @BeforeEach
  void writeTree() {
    tree = newTree().only("CrossDomainWorkerCall", "SubscriberWithoutHandleEvent");
  }

  private SourceTree newTree() {
    return SourceTree.withEventStore(folder)
        .file("ringfence.yml", "domains:\n  root: forge\n")
        .file(
            "src/forge/ci/BuildTask.java",
            """
            package forge.ci;
            public class BuildTask implements dev.ringfence.eventstore.Worker<String> {
              @Override public void perform(String ref) {}
            }
            """)
        .file("src/forge/git/PostReceive.java", CALLER)
        .flags("-XepOpt:Ringfence:Sarif=" + folder.resolve("sarif"));
  }

  private List<String> names() {
    String[] names = requireNonNull(folder.resolve("sarif").toFile().list());
    Arrays.sort(names);
    return List.of(names);
  }

  private String text() throws IOException {
    assertThat(names()).hasSize(1);
    return Files.readString(folder.resolve("sarif").resolve(names().get(0)));
  }

  private Report report() {
    assertThat(names()).hasSize(1);
    return SarifReader.read(folder.resolve("sarif").resolve(names().get(0))).orElseThrow();
  }

  private List<String> places() {
    return report().fresh().stream().map(finding -> finding.place().toString()).toList();
  }

  @Test
  void hasWhatTheCompilerReports() throws IOException {
    tree.file(
        "src/forge/git/Idle.java",
        """
        package forge.git;
        class Idle implements dev.ringfence.eventstore.Subscriber<dev.ringfence.eventstore.Event> {
          @Override public void handleEvent(dev.ringfence.eventstore.Event event) {}
        }
        """);
    assertThat(tree.compile()).hasSize(2);
    assertThat(places()).containsExactly("src/forge/git/Idle.java:3:25", PLACE);
    assertThat(text()).doesNotContain(folder.toString());
    assertThat(names().get(0)).matches("classes-[0-9a-f]{8}\\.sarif");
  }

  @Test
  void givesTheSameBytesAgain() throws IOException {
    tree.compile();
    String first = text();
    tree.compile();
    assertThat(text()).isEqualTo(first);
  }

  @Test
  void isEmptyWhereNothingIsFoundAnyMore() throws IOException {
    tree.compile();
    assertThat(places()).hasSize(1);
    tree.file("src/forge/git/PostReceive.java", "package forge.git; class PostReceive {}");
    assertThat(tree.compile()).isEmpty();
    assertThat(places()).isEmpty();
    assertThat(text()).contains("\"results\": []");
  }

  @Test
  void isNotWrittenUnlessAskedFor() {
    newTree();
    new SourceTree(folder).only("CrossDomainWorkerCall").compile();
    assertThat(folder.resolve("sarif")).doesNotExist();
  }

  @Test
  void leavesOutWhatIsSuppressedOrKnownOrGenerated() {
    tree.file(
            "src/forge/git/Suppressed.java",
            CALLER
                .replace("PostReceive", "Suppressed")
                .replace("  void", "  @SuppressWarnings(\"CrossDomainWorkerCall\")\n  void"))
        .file(
            "src/forge/git/Made.java",
            CALLER.replace("class PostReceive", "@interface Generated {}\n@Generated class Made"))
        .file(
            "ringfence-baseline/git.txt",
            "CrossDomainWorkerCall forge.git.PostReceive#execute/1 -> forge.ci.BuildTask#perform/1\n");
    assertThat(tree.compile()).isEmpty();
    assertThat(places()).isEmpty();
  }

  @Test
  void givesANewFindingTheFingerprintThatItHasWithoutABaseline() {
    tree.file(
        "src/forge/git/PostReceive.java",
        CALLER.replace("    task", "    task.perform(\"tag\");\n    task"));
    tree.compile();
    ReportedFinding second = report().findings().get(1);
    tree.file(
        "ringfence-baseline/git.txt",
        "CrossDomainWorkerCall forge.git.PostReceive#execute/1 -> forge.ci.BuildTask#perform/1\n");
    tree.compile();
    assertThat(report().findings()).containsExactly(second);
  }

  @Test
  void hasTheSeverityThatTheCompilerPrints() {
    SourceTree byMap =
        newTree()
            .file(
                "ringfence.yml",
                "domains: {root: forge}\nrules: {CrossDomainWorkerCall: warning}\n");
    assertThat(byMap.compile()).singleElement().asString().startsWith("WARNING");
    assertThat(report().count(Severity.WARNING)).isEqualTo(1);
    newTree().flags("-Xep:CrossDomainWorkerCall:WARN").compile();
    assertThat(report().count(Severity.WARNING)).isEqualTo(1);
    newTree().compile();
    assertThat(report().count(Severity.ERROR)).isEqualTo(1);
  }

  @Test
  void countsColumnsInTheUnitsThatItNames() throws IOException {
    String line =
        "  void execute(forge.ci.BuildTask t) { String s = \"\uD83D\uDE00\"; t.perform(s); }";
    tree.file(
        "src/forge/git/PostReceive.java",
        "package forge.git;\nclass PostReceive {\n" + line + "\n}\n");
    tree.compile();
    assertThat(text()).contains("\"columnKind\": \"utf16CodeUnits\"");
    assertThat(places())
        .containsExactly("src/forge/git/PostReceive.java:3:" + (line.indexOf(".perform") + 1));
  }

  @Test
  void saysWhatCouldNotBeLookedAt() throws IOException {
    new SourceTree(folder)
        .file("lib/Missing.java", "package lib; public interface Missing {}")
        .file("forge/ci/A.java", "package forge.ci; public class A implements lib.Missing {}")
        .flags("-XepDisableAllChecks")
        .compile();
    for (String gone :
        List.of("classes/lib/Missing.class", "lib/Missing.java", "forge/ci/A.java")) {
      Files.delete(folder.resolve(gone));
    }
    tree.file(
        "src/forge/git/PostReceive.java",
        "package forge.git; class PostReceive { Object a = new forge.ci.A(); }");
    tree.compile();
    assertThat(report().notices())
        .singleElement()
        .asString()
        .startsWith("Ringfence: incomplete analysis: lib.Missing is not on the class path");
  }

  @Test
  void hasOneNameHoweverTheCompilerIsStarted() throws IOException {
    tree.compile();
    String first = text();
    Files.delete(folder.resolve("sarif").resolve(names().get(0)));
    List<String> arguments = new ArrayList<>(tree.options());
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .map(Path::toString)
          .filter(file -> file.endsWith(".java"))
          .sorted()
          .forEach(arguments::add);
    }
    ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(
            new PrintStream(nullOutputStream()),
            new PrintStream(nullOutputStream()),
            arguments.toArray(String[]::new));
    assertThat(text()).isEqualTo(first);
    assertThat(names().get(0)).startsWith("classes-");
  }

  @Test
  void standsBesideThatOfAnotherModule() {
    tree.compile();
    newTree().arguments("-d", made("other/classes")).compile();
    newTree().arguments("-d", made("other-classes")).compile();
    assertThat(names())
        .hasSize(3)
        .anyMatch(name -> name.matches("classes-[0-9a-f]{8}\\.sarif"))
        .satisfies(
            all ->
                assertThat(all.stream().filter(name -> name.startsWith("other-classes-")))
                    .hasSize(2));
  }

  @Test
  void standsBesideThatOfAModuleWithItsOwnMap() {
    tree.file("one/ringfence.yml", "domains: {root: forge}")
        .file("two/ringfence.yml", "domains: {root: forge}");
    for (String module : List.of("one", "two")) {
      newTree()
          .flags("-XepOpt:Ringfence:Config=" + folder.resolve(module).resolve("ringfence.yml"))
          .arguments("-d", made(module + "/classes"))
          .compile();
    }
    assertThat(names())
        .satisfiesExactly(
            name -> assertThat(name).startsWith("one-classes-"),
            name -> assertThat(name).startsWith("two-classes-"));
  }

  private String made(String path) {
    try {
      return Files.createDirectories(folder.resolve(path)).toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void isWholeWhenCompilationsRunAtTheSameTime() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Callable<List<String>>> runs = new ArrayList<>();
      for (String output : List.of("a", "b", "a")) {
        made(output);
        SourceTree own = newTree().arguments("-d", folder.resolve(output).toString());
        runs.add(own::compile);
      }
      for (Future<List<String>> run : threads.invokeAll(runs)) {
        assertThat(run.get()).hasSize(1);
      }
    } finally {
      threads.shutdown();
    }
    assertThat(names()).hasSize(2).allMatch(name -> name.endsWith(".sarif"));
    for (String name : names()) {
      assertThat(SarifReader.read(folder.resolve("sarif").resolve(name)).orElseThrow().fresh())
          .hasSize(1);
    }
  }

  @Test
  void failsTheCompilationOnceIfItCannotBeWritten() {
    tree.file("sarif", "a file");
    List<String> said = tree.compile();
    assertThat(said).hasSize(2);
    assertThat(said.get(1))
        .matches(
            "ERROR Ringfence: the report .*sarif cannot be written: there is a file where a folder"
                + " is needed");
  }
}
