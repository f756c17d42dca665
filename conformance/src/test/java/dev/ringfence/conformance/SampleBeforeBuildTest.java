package dev.ringfence.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tangled sample is built as its own users would build it. */
final class SampleBeforeBuildTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path SAMPLE = ROOT.resolve("sample-project").resolve("before");

  private static final Pattern ERROR =
      Pattern.compile("\\[ERROR] (?<path>.+\\.java):\\[(?<line>\\d+),\\d+] (?<text>.*)");
  private static final Pattern CALL =
      Pattern.compile("\\[(?<rule>\\w+)] (?<from>\\S+) \\w+ (?<to>\\S+)'s worker .*");
  private static final Pattern DECLARATION =
      Pattern.compile("\\[(?<rule>\\w+)] (?:handleEvent of )?(?<from>\\S+)'s subscriber .*");

  @TempDir Path temp;

  @Test
  void failsWithExactlyTheExpectedFindings() throws Exception {
    NestedMaven.Result result = build("compile");

    assertThat(findingsIn(result.output()))
        .as(() -> String.join("\n", result.output()))
        .isEqualTo(Files.readAllLines(SAMPLE.resolve("expected-findings.txt")));
    assertThat(result.succeeded()).isFalse();
  }

  @Test
  void compilesWithoutTheChecks() throws Exception {
    NestedMaven.Result result = build("-DskipRingfence", "compile");

    assertThat(result.succeeded()).as(() -> String.join("\n", result.output())).isTrue();
  }

  private NestedMaven.Result build(String... arguments) throws Exception {
    try (LocalRepository repository =
        LocalRepository.beside(NestedMaven.usersRepository(), temp.resolve("repository"))) {
      repository.install(ROOT, List.of("boundary-model", "error-prone-checks", "runtime/core"));
      return new NestedMaven(repository).run(copyOfTheSample(), arguments);
    }
  }

  /** A copy, so that nothing is left in the sample, and no build of it is taken for up to date. */
  private Path copyOfTheSample() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path relative = SAMPLE.relativize(file);
        if (!relative.startsWith("target")) {
          Path target = copy().resolve(relative);
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
    return copy();
  }

  private Path copy() throws IOException {
    return temp.toRealPath().resolve("before");
  }

  /** As expected-findings.txt has them. An error of another kind stays as it is, to be seen. */
  private List<String> findingsIn(List<String> output) throws IOException {
    Path project = copy();
    return output.stream()
        .takeWhile(line -> !line.contains("BUILD FAILURE"))
        .map(ERROR::matcher)
        .filter(Matcher::matches)
        .map(error -> finding(project, error))
        .sorted()
        .toList();
  }

  private static String finding(Path project, Matcher error) {
    String place =
        project.relativize(Path.of(error.group("path"))).toString().replace('\\', '/')
            + ":"
            + error.group("line");
    Matcher call = CALL.matcher(error.group("text"));
    if (call.matches()) {
      return "%s %s %s -> %s"
          .formatted(place, call.group("rule"), call.group("from"), call.group("to"));
    }
    Matcher declaration = DECLARATION.matcher(error.group("text"));
    return declaration.matches()
        ? "%s %s %s".formatted(place, declaration.group("rule"), declaration.group("from"))
        : error.group();
  }
}
