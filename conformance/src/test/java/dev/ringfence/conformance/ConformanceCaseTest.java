package dev.ringfence.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformanceCaseTest {

  private static final String MARKED = "// finds: SubscriberOverridesPerform git\n";

  @TempDir Path rule;
  private Path folder;

  @BeforeEach
  void writeACase() throws IOException {
    folder = Files.createDirectories(rule.resolve("some-case"));
    write("case.md", "What it shows.\n");
    write("com/acme/git/B.java", MARKED);
    write("com/acme/ci/A.java", "\n" + MARKED);
  }

  @Test
  void readsSourcesMarksAndSentence() {
    ConformanceCase read = ConformanceCase.read(folder);
    assertThat(read.name()).isEqualTo(rule.getFileName() + "/some-case");
    assertThat(read.shows()).isEqualTo("What it shows.");
    assertThat(read.sources()).containsExactly("com/acme/ci/A.java", "com/acme/git/B.java");
    assertThat(read.marks())
        .containsExactly(
            new Mark("SubscriberOverridesPerform", "com/acme/ci/A.java", 2, "git", null),
            new Mark("SubscriberOverridesPerform", "com/acme/git/B.java", 1, "git", null));
    assertThat(read.blindSpots()).isEmpty();
    assertThat(Witness.values()).allMatch(read.requirements()::allow);
  }

  @Test
  void refusesAFolderWithoutASentence() throws IOException {
    Files.delete(folder.resolve("case.md"));
    assertThatThrownBy(() -> ConformanceCase.read(folder)).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void readsBlindSpotsWithTheirReasons() throws IOException {
    write("blind-spots.yml", "archunit: not in class files\n");
    assertThat(ConformanceCase.read(folder).blindSpots())
        .isEqualTo(Map.of(Witness.ARCHUNIT, "not in class files"));
  }

  @Test
  void refusesABlindSpotOfNobodyOrWithoutAReason() throws IOException {
    write("blind-spots.yml", "arch-unit: typo\n");
    assertRefused("unknown witness 'arch-unit'");
    write("blind-spots.yml", "archunit:\n");
    assertRefused("a blind spot needs its reason");
  }

  @Test
  void asksOnlyWhoCanBeAsked() throws IOException {
    write("requirements.yml", "only: command-line\nbecause: it does not compile\n");
    Requirements requirements = ConformanceCase.read(folder).requirements();
    assertThat(requirements.allow(Witness.COMMAND_LINE)).isTrue();
    assertThat(requirements.allow(Witness.ARCHUNIT)).isFalse();
    assertThat(requirements.compiles()).isFalse();
  }

  @Test
  void asksNoCompilerThatIsTooOld() throws IOException {
    write("requirements.yml", "java: 1000\n");
    Requirements requirements = ConformanceCase.read(folder).requirements();
    assertThat(requirements.allow(Witness.ERROR_PRONE)).isFalse();
    assertThat(requirements.allow(Witness.COMMAND_LINE)).isTrue();
  }

  @Test
  void refusesUnknownRequirements() throws IOException {
    write("requirements.yml", "jdk: 21\n");
    assertRefused("unknown key 'jdk'");
    write("requirements.yml", "only: command-line\n");
    assertRefused("'only' needs a 'because'");
  }

  @Test
  void agreementIsAboutEveryMarkAndNoOther() throws IOException {
    ConformanceCase read = ConformanceCase.read(folder);
    Agreement.check(read, Witness.ARCHUNIT, read.marks());
    assertThatThrownBy(() -> Agreement.check(read, Witness.ARCHUNIT, read.marks().subList(0, 1)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("missing: com/acme/git/B.java:1: SubscriberOverridesPerform git");
    Mark twice = read.marks().get(0);
    assertThatThrownBy(
            () ->
                Agreement.check(read, Witness.ARCHUNIT, List.of(twice, twice, read.marks().get(1))))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("unexpected: com/acme/ci/A.java:2: SubscriberOverridesPerform git");
  }

  @Test
  void aBlindSpotThatIsNoneAnyMoreFails() throws IOException {
    write("blind-spots.yml", "archunit: not in class files\n");
    ConformanceCase read = ConformanceCase.read(folder);
    Agreement.check(read, Witness.ARCHUNIT, List.of());
    assertThatThrownBy(() -> Agreement.check(read, Witness.ARCHUNIT, read.marks()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("archunit now agrees");
    assertThatThrownBy(() -> Agreement.check(read, Witness.ERROR_PRONE, List.of()))
        .isInstanceOf(AssertionError.class);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, text);
  }

  private void assertRefused(String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConformanceCase.read(folder))
        .withMessageContaining(reason);
  }
}
