package dev.ringfence.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each case is one caller in domain git. A line that ends in {@code // finds} must have exactly one
 * finding, every other line none.
 */
final class NameResolutionTest {

  @TestFactory
  Stream<DynamicTest> findsExactlyTheMarkedLines(@TempDir Path root) {
    return Stream.concat(
            ResolutionCases.all().entrySet().stream(),
            new TreeMap<>(ScopeCases.all()).entrySet().stream())
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () -> check(root.resolve(entry.getKey().replace(' ', '-')), entry.getValue())));
  }

  private static void check(Path root, List<String> files) {
    Sources sources = Sources.in(root);
    files.forEach(sources::java);
    SourceReport report = sources.check();
    assertThat(report.unparsed()).isEmpty();
    List<String> expected = new ArrayList<>();
    List<String> found =
        report.findings().stream()
            .map(finding -> report.excerpts().get(finding.place()))
            .map(line -> line == null ? "" : line.strip())
            .toList();
    for (String file : files) {
      file.lines()
          .map(String::strip)
          .filter(line -> line.endsWith("// finds"))
          .forEach(expected::add);
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }
}
