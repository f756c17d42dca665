package com.acme.forge.ci.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.forge.packages.events.PackageRegistryEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CiFileTest {

  private static final CiEvents EVENTS = CiEvents.allOf(PackageRegistryEvent.class);

  private static List<JobDefinition> read(String... lines) {
    return CiFile.read(String.join("\n", lines), EVENTS);
  }

  @Test
  void readsJobsInTheirOrder() {
    assertThat(
            read(
                "test:",
                "  script:",
                "    - make",
                "    - |",
                "      if true; then",
                "        make check",
                "      fi",
                ".hidden: {anything: 1}",
                "build: {script: make all}"))
        .containsExactly(
            new JobDefinition("test", "make\nif true; then\n  make check\nfi\n\n", List.of()),
            new JobDefinition("build", "make all\n", List.of()));
  }

  @Test
  void takesOnForTheTextThatItIs() {
    assertThat(read("on: {script: echo on, on: package_registry/npm/tag_added}"))
        .singleElement()
        .satisfies(
            job -> {
              assertThat(job.name()).isEqualTo("on");
              assertThat(job.waitsFor("package_registry/npm/tag_added")).isTrue();
              assertThat(job.waitsFor("package_registry/npm/tag_deleted")).isFalse();
            });
  }

  @Test
  void knowsAnEventByBothItsNames() {
    assertThat(
            read(
                "a: {script: x, on: Packages::NpmPackagePublishedEvent}",
                "b: {script: x, on: [Packages::NpmTagAddedEvent, package_registry/npm/tag_*]}"))
        .extracting(JobDefinition::on)
        .containsExactly(
            List.of(new EventPattern("package_registry/npm/package_published")),
            List.of(
                new EventPattern("package_registry/npm/tag_added"),
                new EventPattern("package_registry/npm/tag_*")));
  }

  @Test
  void repeatsWhatAnAnchorNames() {
    assertThat(read(".lines: &lines [make, make check]", "test: {script: *lines}"))
        .extracting(JobDefinition::script)
        .containsExactly("make\nmake check\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          test: {script: make   | line 1: not YAML: expected ',' or '}', but got <stream end>
          ''                    | the file is empty; it needs a job
          []                    | line 1: the file is no mapping of keys to values
          .hidden: 1            | line 1: there is no job
          test: make            | line 1: job 'test' is no mapping of keys to values
          test: {}              | line 1: job 'test' has no script
          test: {script: []}    | line 1: job 'test': script is empty
          test: {script: 1}     | line 1: job 'test': script is no text
          test: {script: ''}    | line 1: job 'test': script is no text
          test: {script: [[a]]} | line 1: job 'test': script is no text
          test: {scrpt: make}   | line 1: job 'test' has 'scrpt'; a job has script and on
          {a: {script: x}, a: {script: x}} | line 1: the file has 'a' twice
          test: {script: x, on: true} | line 1: job 'test': on is no text
          a: {script: x, on: package_registry/npm/package_publish} | line 1: job 'a': on: 'package_registry/npm/package_publish' is no event (did you mean 'package_registry/npm/package_published'?)
          a: {script: x, on: NpmTagAddedEvent} | line 1: job 'a': on: 'NpmTagAddedEvent' is no event (did you mean 'Packages::NpmTagAddedEvent'?)
          a: {script: x, on: packages_registry/*} | line 1: job 'a': on: 'packages_registry/*' matches no event (did you mean 'package_registry/*'?)
          a: {script: x, on: maven} | line 1: job 'a': on: 'maven' is no event
          """)
  void saysWhatIsWrong(String text, String problem) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(CiFileException.class).hasMessage(problem);
  }

  @Test
  void namesTheLine() {
    assertThatThrownBy(() -> read("test:", "  script: make", "deploy:", "  on: package_registry/*"))
        .hasMessage("line 3: job 'deploy' has no script");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: &a [*a]", "a: *b", "%YAML 9", "\u0007"})
  void survivesOddYaml(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(CiFileException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "a/b,     a/b,     true",
    "a/b,     a/bc,    false",
    "a/*,     a/b/c,   true",
    "a/*,     a,       false",
    "*,       a,       true",
    "*/c,     a/b/c,   true",
    "a/*/c,   a/b/c,   true",
    "a/*/c,   a/c,     false",
    "a*b*a,   ab,      false",
    "a*a,     a,       false",
    "a.c,     abc,     false"
  })
  void matchesNames(String pattern, String name, boolean expected) {
    assertThat(new EventPattern(pattern).matches(name)).isEqualTo(expected);
  }
}
