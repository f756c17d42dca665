package dev.ringfence.checkstyle;

import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.Main;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checkstyle's own command line, called as the documentation says, with the self-contained jar. */
class CommandLineTest {

  private static final Path DOCUMENTATION = Path.of("..", "docs", "checkstyle.md");

  private final Path folder;

  CommandLineTest(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
  }

  @Test
  void reportsWhatIsWrong() throws Exception {
    project("CreatePipelineEvent");

    Run run = run();

    assertThat(run.output())
        .contains("CreatePipelineEvent.java:5:8: ")
        .contains("does not say in the past tense what happened")
        .contains("[EventNaming]");
    assertThat(run.exitCode()).as(run.output()).isZero(); // a warning
  }

  @Test
  void failsForAnError() throws Exception {
    project("PipelineCreatedEvent")
        .write(
            "src/main/java/app/ci/PipelineMovedEvent.java",
            """
            package app.ci;

            import bus.News;

            final class PipelineMovedEvent implements News {
              private long id;
            }
            """);

    Run run = run();

    assertThat(run.output()).contains("PipelineMovedEvent.java:6:").contains("[EventNotImmutable]");
    assertThat(run.exitCode()).as(run.output()).isEqualTo(1);
  }

  @Test
  void isSilentWhereNothingIsWrong() throws Exception {
    project("PipelineCreatedEvent");

    Run run = run();

    assertThat(run.output().lines()).containsExactly("Starting audit...", "Audit done.");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void stopsAtABrokenMap() throws Exception {
    project("PipelineCreatedEvent").write("ringfence.yml", "domains:\n  root: app\nworker: []\n");

    Run run = run();

    assertThat(run.output()).contains("ringfence.yml:3:1: error: unknown key 'worker'");
    assertThat(run.exitCode()).as(run.output()).isPositive();
  }

  @Test
  void knowsTheChecksByTheirShortNames() throws Exception {
    project("CreatePipelineEvent")
        .write(
            "checks.xml",
            """
            <!DOCTYPE module PUBLIC "-//Checkstyle//DTD Checkstyle Configuration 1.3//EN"
                "https://checkstyle.org/dtds/configuration_1_3.dtd">
            <module name="Checker">
              <module name="TreeWalker">
                <module name="EventNaming"><property name="severity" value="error"/></module>
              </module>
            </module>
            """);

    Run run =
        run(
            documentedArguments().stream()
                .map(argument -> argument.replace("/ringfence-checkstyle.xml", "checks.xml"))
                .toList());

    assertThat(run.output()).contains("CreatePipelineEvent.java:5:8: ").contains("[EventNaming]");
    assertThat(run.exitCode()).as(run.output()).isEqualTo(1);
  }

  private Project project(String event) {
    return new Project(folder)
        .write(
            "src/main/java/app/ci/" + event + ".java",
            "package app.ci;\n\nimport bus.News;\n\nrecord "
                + event
                + "(long id) implements News {}\n");
  }

  private record Run(int exitCode, String output) {}

  private Run run() throws Exception {
    return run(documentedArguments());
  }

  private Run run(List<String> arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=en",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath()));
    command.addAll(arguments);
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Run(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
  }

  /** What follows the class path in the documentation. */
  private static List<String> documentedArguments() throws IOException {
    String line =
        Files.readString(DOCUMENTATION, StandardCharsets.UTF_8)
            .lines()
            .filter(each -> each.contains(Main.class.getName()))
            .findFirst()
            .orElseThrow();
    return List.of(line.strip().split(" "));
  }

  /**
   * Checkstyle with all it needs, and the jar that this runs with: no dependency of ours beside it.
   */
  private static String classPath() {
    return String.join(
        File.pathSeparator,
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.endsWith("test-classes"))
            .filter(entry -> !entry.matches(".*(junit|assertj).*"))
            .toList());
  }
}
