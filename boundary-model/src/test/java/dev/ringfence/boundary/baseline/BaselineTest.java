package dev.ringfence.boundary.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringfence.boundary.config.ConfigException;
import dev.ringfence.boundary.config.ConfigFile;
import dev.ringfence.boundary.config.RingfenceConfig;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {

  @TempDir private Path temp;

  private static Finding call(String fromClass, int line, String worker) {
    return finding("CrossDomainWorkerCall", fromClass, line, worker);
  }

  private static Finding finding(String rule, String fromClass, int line, @Nullable String worker) {
    TypeName from = TypeName.topLevel(fromClass);
    String domain = from.packageName().substring(from.packageName().lastIndexOf('.') + 1);
    return new Finding(
        rule,
        Severity.ERROR,
        new Place(fromClass + ".java", line, 1),
        new Member(from, "execute", 2),
        worker == null ? null : new Member(TypeName.topLevel(worker), "perform", 1),
        domain,
        worker == null ? null : "ci",
        "message",
        "hint",
        "link");
  }

  private Path folder() {
    return temp.resolve(BaselineFolder.NAME);
  }

  private static String textOf(Baseline baseline, String domain) {
    return baseline.domains().getOrDefault(domain, new DomainBaseline()).text();
  }

  @BeforeEach
  void writeMap() throws IOException {
    Files.createFile(map());
  }

  private Path map() {
    return temp.resolve("ringfence.yml");
  }

  private Baseline read() {
    return BaselineFolder.beside(map()).read();
  }

  private void write(Baseline baseline) {
    BaselineFolder.beside(map()).update(before -> baseline);
  }

  private static String summary(Baseline baseline, Finding... found) {
    return baseline.compare(List.of(found), Coverage.everything()).summary();
  }

  @Nested
  class Text {

    @Test
    void isOneFileForEachDomainWithOneLineForEachEntry() throws IOException {
      write(
          Baseline.of(
              List.of(
                  call("app.git.PostReceive", 9, "app.ci.CreatePipelineWorker"),
                  call("app.git.PostReceive", 4, "app.ci.CreatePipelineWorker"),
                  call("app.git.PostReceive", 4, "app.ci.BuildWorker"),
                  call("app.git.Hook", 4, "app.ci.BuildWorker"),
                  finding("SubscriberOverridesPerform", "app.packages.Sub", 3, null))));
      assertThat(folder().resolve("git.txt"))
          .hasContent(
              """
              # app.git.Hook
              CrossDomainWorkerCall app.git.Hook#execute/2 -> app.ci.BuildWorker#perform/1

              # app.git.PostReceive
              CrossDomainWorkerCall app.git.PostReceive#execute/2 -> app.ci.BuildWorker#perform/1
              CrossDomainWorkerCall app.git.PostReceive#execute/2 -> app.ci.CreatePipelineWorker#perform/1 x2
              """);
      assertThat(folder().resolve("packages.txt"))
          .hasContent(
              """
              # app.packages.Sub
              SubscriberOverridesPerform app.packages.Sub#execute/2
              """);
    }

    @Test
    void isTheSameInWhateverOrderTheFindingsCome() throws IOException {
      List<Finding> findings = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        findings.add(call("app.git.C" + i % 7, i, "app.ci.W" + i % 3));
      }
      write(Baseline.of(findings));
      byte[] first = Files.readAllBytes(folder().resolve("git.txt"));
      Collections.reverse(findings);
      write(Baseline.of(findings));
      assertThat(folder().resolve("git.txt")).hasBinaryContent(first);
    }

    @Test
    void readsWhatItWrites() {
      List<Finding> findings =
          List.of(call("app.git.A", 1, "app.ci.W"), call("app.git.A", 2, "app.ci.W"));
      write(Baseline.of(findings.subList(0, 1)).accepting(findings, " until spring "));
      assertThat(textOf(read(), "git"))
          .endsWith("app.git.A#execute/2 -> app.ci.W#perform/1 x2 # until spring\n");
      assertThat(summary(read(), findings.get(1))).isEqualTo("1 known, 0 new, 1 fixed");
    }

    @Test
    void readsEntriesOfTypesAndOfDomains() throws IOException {
      Files.createDirectories(folder());
      Files.writeString(
          folder().resolve("git.txt"),
          """
          # app.git.Push
          EventNaming app.git.Push

          # git
          DomainCycle git -> ci
          """);
      assertThat(textOf(read(), "git")).isEqualTo(Files.readString(folder().resolve("git.txt")));
      assertThat(read().count()).isEqualTo(2);
      assertThat(BaselineFolder.beside(map()).exists()).isTrue();
    }

    @Test
    void isFoundBesideTheMapThatNeedNotBeThere() throws IOException {
      write(Baseline.of(List.of(call("app.git.A", 1, "app.ci.W"))));
      Files.writeString(map(), "domains: {root: app}");
      RingfenceConfig config = ConfigFile.read(map());
      assertThat(BaselineFolder.baselineOf(config).count()).isEqualTo(1);
      assertThat(BaselineFolder.baselineOf(ConfigFile.none()).isEmpty()).isTrue();
    }

    @Test
    void ofFilesOfAnotherEndingIsNotRead() throws IOException {
      write(Baseline.of(List.of(call("app.git.A", 1, "app.ci.W"))));
      Files.writeString(folder().resolve("README.md"), "not an entry");
      assertThat(read().count()).isEqualTo(1);
      write(Baseline.empty());
      assertThat(folder().resolve("README.md")).exists();
    }

    @Test
    void keepsTheReasonOfEitherSideOfAMerge() throws IOException {
      Files.createDirectories(folder());
      Files.writeString(
          folder().resolve("git.txt"),
          """
          # app.git.A
          R app.git.A#x/1 # mine
          R app.git.A#x/1
          R app.git.A#y/1
          R app.git.A#y/1 # theirs
          """);
      assertThat(textOf(read(), "git"))
          .isEqualTo(
              """
              # app.git.A
              R app.git.A#x/1 # mine
              R app.git.A#y/1 # theirs
              """);
    }

    @Test
    void healsConflictMarkersByTakingBothSides() throws IOException {
      Files.createDirectories(folder());
      Files.writeString(
          folder().resolve("git.txt"),
          """
          # app.git.A
          <<<<<<< ours
          R app.git.A#x/1 -> app.ci.W#p/1 x3
          ||||||| base
          R app.git.A#gone/1 -> app.ci.W#p/1
          =======
          R app.git.A#x/1 -> app.ci.W#p/1
          R app.git.A#y/1 -> app.ci.W#p/1 # a reason
          >>>>>>> theirs
          """);
      assertThat(textOf(read(), "git"))
          .isEqualTo(
              """
              # app.git.A
              R app.git.A#x/1 -> app.ci.W#p/1 x3
              R app.git.A#y/1 -> app.ci.W#p/1 # a reason
              """);
    }

    @Test
    void refusesLinesThatAreNoEntries() throws IOException {
      Files.createDirectories(folder());
      Files.writeString(
          folder().resolve("git.txt"), "# A\nR a.B#c/1 -> d.E#f/2\nnonsense\nR a.B#c/1 x0\n");
      Files.write(folder().resolve("ci.txt"), "größe".getBytes(StandardCharsets.ISO_8859_1));
      assertThatThrownBy(() -> read())
          .isInstanceOf(ConfigException.class)
          .hasMessageContaining("ci.txt: error: it is not UTF-8 text")
          .hasMessageContaining("git.txt:3:1: error: this is no known finding")
          .hasMessageContaining("git.txt:4:1: error: this is no known finding");
    }
  }

  @Nested
  class Compares {

    private final Baseline baseline =
        Baseline.of(
            List.of(
                call("app.git.A", 1, "app.ci.W"),
                call("app.git.A", 2, "app.ci.W"),
                call("app.git.B", 1, "app.ci.W")));

    @Test
    void byCountAndNotByLine() {
      Baseline.Comparison comparison =
          baseline.compare(
              List.of(
                  call("app.git.A", 70, "app.ci.W"),
                  call("app.git.A", 50, "app.ci.W"),
                  call("app.git.A", 60, "app.ci.W")),
              Coverage.everything());
      assertThat(comparison.summary()).isEqualTo("2 known, 1 new, 1 fixed");
      assertThat(comparison.fresh())
          .extracting(finding -> finding.place().line())
          .containsExactly(70);
      assertThat(comparison.fixed()).containsExactly(Map.entry("git", 1));
    }

    @Test
    void aFixedFindingHidesNoNewOne() {
      assertThat(summary(baseline, call("app.git.B", 1, "app.ci.Other")))
          .isEqualTo("0 known, 1 new, 3 fixed");
    }

    @Test
    void byNameWhereNobodyKnowsHowManyParametersTheTargetHas() {
      Finding known = call("app.git.A", 1, "app.ci.W");
      Member to = Objects.requireNonNull(known.to());
      Finding otherArity = to(known, new Member(to.type(), to.name(), to.arity() + 3));
      Baseline.Counter counter = Baseline.of(List.of(known, otherArity)).counter();
      assertThat(counter.isKnownByName(to(known, new Member(to.type(), "other", 1)))).isFalse();
      assertThat(counter.isKnownByName(call("app.git.B", 1, "app.ci.W"))).isFalse();
      assertThat(counter.isKnownByName(otherArity)).isTrue();
      assertThat(counter.isKnownByName(otherArity)).isTrue();
      assertThat(counter.isKnownByName(otherArity)).isFalse();
    }

    private static Finding to(Finding finding, Member to) {
      return new Finding(
          finding.rule(),
          finding.severity(),
          finding.place(),
          finding.from(),
          to,
          finding.fromDomain(),
          finding.toDomain(),
          finding.message(),
          finding.hint(),
          finding.link());
    }

    @Test
    void countsWhatIsKnown() {
      assertThat(baseline.count()).isEqualTo(3);
      assertThat(baseline.countOf("git")).isEqualTo(3);
      assertThat(baseline.countOf("ci")).isZero();
      assertThat(Baseline.empty().count()).isZero();
      assertThat(baseline.pruned(List.of(), Coverage.everything()).isEmpty()).isTrue();
    }

    @Test
    void anEmptyBaselineKnowsNothing() {
      assertThat(summary(Baseline.empty(), call("app.git.A", 1, "app.ci.W")))
          .isEqualTo("0 known, 1 new, 0 fixed");
      assertThat(Baseline.empty().isEmpty()).isTrue();
      assertThat(baseline.isEmpty()).isFalse();
    }

    @Test
    void callsNothingFixedThatTheRunHasNotLookedAt() {
      assertThat(fixed(new Coverage(false, Set.of(), Set.of()))).isZero();
      assertThat(fixed(new Coverage(true, Set.of("CrossDomainWorkerCall"), Set.of()))).isZero();
      assertThat(fixed(new Coverage(true, Set.of(), Set.of("A")))).isEqualTo(1);
      assertThat(fixed(new Coverage(true, Set.of(), Set.of("W")))).isZero();
      assertThat(fixed(new Coverage(true, Set.of("Another"), Set.of("Aa", "execute"))))
          .isEqualTo(3);
    }

    private int fixed(Coverage coverage) {
      return baseline.compare(List.of(), coverage).fixedInAll();
    }
  }

  @Nested
  class Accepts {

    @Test
    void whatIsNewWithItsReason() {
      Finding known = call("app.git.A", 1, "app.ci.W");
      Baseline accepted =
          Baseline.of(List.of(known))
              .accepting(List.of(known, call("app.git.B", 1, "app.ci.W")), "until # spring");
      assertThat(textOf(accepted, "git"))
          .isEqualTo(
              """
              # app.git.A
              CrossDomainWorkerCall app.git.A#execute/2 -> app.ci.W#perform/1

              # app.git.B
              CrossDomainWorkerCall app.git.B#execute/2 -> app.ci.W#perform/1 # until # spring
              """);
      write(accepted);
      assertThat(textOf(read(), "git")).isEqualTo(textOf(accepted, "git"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "two\u2028lines", "a\tb"})
    void noReasonThatIsNotOneLine(String reason) {
      assertThatThrownBy(() -> Baseline.empty().accepting(List.of(), reason))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class Prunes {

    @Test
    void onlyEverDownwards() {
      Baseline baseline =
          Baseline.of(
              List.of(
                  call("app.git.A", 1, "app.ci.W"),
                  call("app.git.A", 2, "app.ci.W"),
                  call("app.git.B", 1, "app.ci.W")));
      Baseline pruned =
          baseline.pruned(
              List.of(
                  call("app.git.A", 9, "app.ci.W"),
                  call("app.git.New", 9, "app.ci.W"),
                  call("app.packages.New", 9, "app.ci.W")),
              Coverage.everything());
      assertThat(textOf(pruned, "git"))
          .isEqualTo(
              """
              # app.git.A
              CrossDomainWorkerCall app.git.A#execute/2 -> app.ci.W#perform/1
              """);
      assertThat(pruned.domains()).containsOnlyKeys("git");
    }

    @Test
    void removesTheFileOfADomainThatIsClean() {
      List<Finding> findings =
          List.of(call("app.git.A", 1, "app.ci.W"), call("app.packages.A", 1, "app.ci.W"));
      write(Baseline.of(findings));
      write(read().pruned(findings.subList(0, 1), Coverage.everything()));
      assertThat(folder().resolve("packages.txt")).doesNotExist();
      assertThat(folder().resolve("git.txt")).exists();
      write(Baseline.empty());
      assertThat(BaselineFolder.beside(map()).exists()).isFalse();
    }
  }

  @Nested
  class Writers {

    @Test
    void leaveEverythingAsItIsIfTheChangeIsRefused() throws IOException {
      write(Baseline.of(List.of(call("app.git.A", 1, "app.ci.W"))));
      String before = Files.readString(folder().resolve("git.txt"));
      assertThatThrownBy(
              () ->
                  BaselineFolder.beside(map())
                      .update(
                          known -> {
                            throw new IllegalStateException("no");
                          }))
          .hasMessage("no");
      assertThat(folder().resolve("git.txt")).hasContent(before);
    }

    @Test
    void leaveNothingBehindButTheFilesOfTheDomains() throws IOException {
      assertThat(BaselineFolder.beside(map()).update(before -> before).domains()).isEmpty();
      assertThat(folder()).doesNotExist();
      write(Baseline.of(List.of(call("app.git.A", 1, "app.ci.W"))));
      assertThat(folder()).isDirectoryNotContaining(file -> !file.endsWith("git.txt"));
      assertThat(map()).isEmptyFile();
    }

    @Test
    void takeTurnsBetweenProcesses() throws Exception {
      List<Process> processes = new ArrayList<>();
      for (String name : List.of("one", "two")) {
        processes.add(
            new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    BaselineTest.class.getName(),
                    map().toString(),
                    name)
                .inheritIO()
                .start());
      }
      for (Process process : processes) {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
      }
      String git = textOf(read(), "git");
      String other = textOf(read(), "packages");
      assertThat(git.contains("one")).isEqualTo(other.contains("one"));
      assertThat(git.contains("two")).isEqualTo(other.contains("two"));
      assertThat(git.contains("one")).isNotEqualTo(git.contains("two"));
    }
  }

  /** Writes the same baseline again and again, for {@link Writers#takeTurnsBetweenProcesses}. */
  public static void main(String[] arguments) {
    BaselineFolder folder = BaselineFolder.beside(Path.of(arguments[0]));
    List<Finding> findings =
        List.of(
            call("app.git." + arguments[1], 1, "app.ci.W"),
            call("app.packages." + arguments[1], 1, "app.ci.W"));
    for (int i = 0; i < 100; i++) {
      folder.update(before -> Baseline.of(findings));
    }
  }
}
