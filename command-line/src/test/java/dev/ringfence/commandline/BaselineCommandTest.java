package dev.ringfence.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BaselineCommandTest {

  private static final String MAP =
      """
      domains: {root: com.acme, shared: [jobs]}
      workers: [{type: com.acme.jobs.Job, run-by: [perform]}]
      """;

  private static final String CALLS_OF_HOOK =
      "CrossDomainWorkerCall com.acme.git.Hook#run/1 -> com.acme.ci.Build#perform/0";

  private static final String CALLS_OF_PUSH =
      "CrossDomainWorkerCall com.acme.git.Push#run/1 -> com.acme.ci.Build#perform/0";

  @TempDir private Path folder;

  private String out = "";
  private String err = "";

  @BeforeEach
  void writeSources() throws IOException {
    write("shop/ringfence.yml", MAP);
    write("shop/src/Job.java", "package com.acme.jobs; public interface Job { void perform(); }");
    write(
        "shop/src/Build.java",
        "package com.acme.ci; public class Build implements com.acme.jobs.Job { public void"
            + " perform() {} }");
    callers("git", "Hook", 2);
    callers("git", "Push", 1);
    callers("web", "Page", 1);
  }

  /** A class of a domain that calls ci's worker so many times. */
  private void callers(String domain, String name, int calls) throws IOException {
    write(
        "shop/src/" + domain + "/" + name + ".java",
        "package com.acme.%s;%nclass %s {%n  void run(com.acme.ci.Build b) {%n%s  }%n}%n"
            .formatted(domain, name, "    b.perform();%n".formatted().repeat(calls)));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  private int run(String... arguments) {
    StringWriter standard = new StringWriter();
    StringWriter error = new StringWriter();
    int code =
        Ringfence.run(
            new Terminal(
                new PrintWriter(standard), new PrintWriter(error), false, false, folder, Map.of()),
            arguments);
    out = standard.toString();
    err = error.toString();
    return code;
  }

  private String lastLine() {
    return out.lines().reduce("", (first, second) -> second);
  }

  @Nested
  class Create {

    @Test
    void writesAFileForEachDomainThatBreaksARule() throws IOException {
      assertThat(run("baseline", "create", "shop/src")).isZero();
      assertThat(out)
          .isEqualTo(
              """
              shop/ringfence-baseline/git.txt: 3 known
              shop/ringfence-baseline/web.txt: 1 known
              4 known findings. Commit the folder.
              """);
      assertThat(read("shop/ringfence-baseline/git.txt"))
          .isEqualTo(
              """
              # com.acme.git.Hook
              %s x2

              # com.acme.git.Push
              %s
              """
                  .formatted(CALLS_OF_HOOK, CALLS_OF_PUSH));
    }

    @Test
    void refusesWhereThereIsOne() throws IOException {
      run("baseline", "create", "shop");
      String before = read("shop/ringfence-baseline/git.txt");
      callers("git", "Hook", 7);
      assertThat(run("baseline", "create", "shop")).isEqualTo(2);
      assertThat(err).startsWith("ringfence: there is a baseline already").contains("prune");
      assertThat(out).isEmpty();
      assertThat(read("shop/ringfence-baseline/git.txt")).isEqualTo(before);
    }

    @Test
    void leavesCleanCodeWithoutOne() throws IOException {
      write("shop/ringfence.yml", MAP + "rules: {CrossDomainWorkerCall: off}\n");
      assertThat(run("baseline", "create", "shop")).isZero();
      assertThat(out).startsWith("No findings");
      assertThat(folder.resolve("shop/ringfence-baseline")).doesNotExist();
    }

    @Test
    void leavesOutWhatIsSuppressed() throws IOException {
      write(
          "shop/src/web/Page.java",
          "package com.acme.web; @SuppressWarnings(\"CrossDomainWorkerCall\") class Page { void"
              + " run(com.acme.ci.Build b) { b.perform(); } }");
      run("baseline", "create", "shop");
      assertThat(folder.resolve("shop/ringfence-baseline/web.txt")).doesNotExist();
    }

    @Test
    void needsAMap() throws IOException {
      write("other/A.java", "class A {}");
      assertThat(run("baseline", "create", "other")).isEqualTo(2);
      assertThat(err).contains("beside ringfence.yml, and there is none in other or above it");
    }
  }

  @Nested
  class Check {

    @BeforeEach
    void createBaseline() {
      run("baseline", "create", "shop");
    }

    @Test
    void isSilentAboutWhatIsKnown() {
      assertThat(run("check", "shop")).isZero();
      assertThat(out).isEqualTo("No new findings in 5 files, 21 lines.\n4 known, 0 new, 0 fixed\n");
      assertThat(err).isEmpty();
    }

    @Test
    void staysSilentWhenLinesMove() throws IOException {
      write("shop/src/git/Hook.java", "\n\n// moved\n" + read("shop/src/git/Hook.java"));
      assertThat(run("check", "shop")).isZero();
    }

    @Test
    void reportsOneMoreOfTheSameAndFails() throws IOException {
      callers("git", "Hook", 3);
      assertThat(run("check", "shop")).isEqualTo(1);
      assertThat(out)
          .startsWith("shop/src/git/Hook.java:6:6: error: [CrossDomainWorkerCall]")
          .containsOnlyOnce("error: [")
          .contains("\n1 error, 0 warnings in 5 files");
      assertThat(lastLine()).isEqualTo("4 known, 1 new, 0 fixed");
    }

    @Test
    void hidesNothingNewBehindWhatIsFixed() throws IOException {
      callers("git", "Push", 0);
      callers("git", "Pull", 1);
      assertThat(run("check", "shop")).isEqualTo(1);
      assertThat(out).contains("shop/src/git/Pull.java:4:6: error");
      assertThat(lastLine()).isEqualTo("3 known, 1 new, 1 fixed");
    }

    @Test
    void failsForNoNewWarning() throws IOException {
      write("shop/ringfence.yml", MAP + "rules: {CrossDomainWorkerCall: warning}\n");
      callers("git", "Hook", 3);
      assertThat(run("check", "shop")).isZero();
      assertThat(lastLine()).isEqualTo("4 known, 1 new, 0 fixed");
    }

    @Test
    void saysAsideWhatIsFixed() throws IOException {
      callers("git", "Hook", 0);
      callers("web", "Page", 0);
      assertThat(run("check", "shop")).isZero();
      assertThat(lastLine()).isEqualTo("1 known, 0 new, 3 fixed");
      assertThat(err)
          .isEqualTo(
              "3 known findings are fixed (git 2, web 1): 'ringfence baseline prune' takes them"
                  + " out.\n");
    }

    @Test
    void failsForFixedOnesIfAsked() throws IOException {
      assertThat(run("check", "--fail-on-stale", "shop")).isZero();
      callers("git", "Push", 0);
      assertThat(run("check", "--fail-on-stale", "shop")).isEqualTo(1);
      assertThat(run("check", "--fail-on-stale=web,git", "shop")).isEqualTo(1);
      assertThat(run("check", "--fail-on-stale=web", "shop")).isZero();
      assertThat(lastLine()).isEqualTo("3 known, 0 new, 1 fixed");
    }

    @Test
    void tellsOnlyOfTheWholeTreeWhatIsFixed() throws IOException {
      callers("git", "Push", 0);
      assertThat(run("check", "shop/src/git")).isZero();
      assertThat(lastLine()).startsWith("0 known, 0 new; only a check of the whole folder");
      assertThat(err).isEmpty();
      assertThat(run("check", "--fail-on-stale", "shop/src")).isEqualTo(2);
      assertThat(err)
          .isEqualTo(
              "ringfence: --fail-on-stale: only a check of all of shop tells what is fixed\n");
    }

    @Test
    void callsNothingFixedInAFileThatItCouldNotRead() throws IOException {
      write("shop/src/git/Hook.java", "class {");
      callers("git", "Push", 0);
      run("check", "shop");
      assertThat(lastLine()).isEqualTo("1 known, 0 new, 1 fixed");
    }

    @Test
    void callsNothingFixedOfARuleThatIsOff() throws IOException {
      write("shop/ringfence.yml", MAP + "rules: {CrossDomainWorkerCall: off}\n");
      run("check", "shop");
      assertThat(lastLine()).isEqualTo("0 known, 0 new, 0 fixed");
    }

    @Test
    void refusesABrokenBaselineAtItsLine() throws IOException {
      write("shop/ringfence-baseline/git.txt", "# com.acme.git.Hook\nnonsense\n");
      for (String command : List.of("check", "baseline prune", "baseline create")) {
        assertThat(run((command + " shop").split(" "))).isEqualTo(2);
        assertThat(err).startsWith("shop/ringfence-baseline/git.txt:2:1: error: this is no known");
        assertThat(out).isEmpty();
      }
    }
  }

  @Nested
  class Prune {

    @BeforeEach
    void createBaseline() {
      run("baseline", "create", "shop");
    }

    @Test
    void takesOutWhatIsFixedAndAddsNothing() throws IOException {
      callers("git", "Hook", 1);
      callers("git", "Pull", 1);
      callers("web", "Page", 0);
      assertThat(run("baseline", "prune", "shop/src/git")).isZero();
      assertThat(out)
          .isEqualTo(
              """
              shop/ringfence-baseline/git.txt: 2 known, 3 before
              shop/ringfence-baseline/web.txt: deleted, 1 before
              2 fixed and taken out, 2 known.
              """);
      assertThat(read("shop/ringfence-baseline/git.txt"))
          .isEqualTo(
              "# com.acme.git.Hook\n%s\n\n# com.acme.git.Push\n%s\n"
                  .formatted(CALLS_OF_HOOK, CALLS_OF_PUSH));
      run("check", "shop");
      assertThat(lastLine()).isEqualTo("2 known, 1 new, 0 fixed");
    }

    @Test
    void changesNothingIfNothingIsFixed() throws IOException {
      assertThat(run("baseline", "prune", "shop")).isZero();
      assertThat(out).isEqualTo("Nothing is fixed, 4 known.\n");
    }
  }

  @Nested
  class Accept {

    @BeforeEach
    void createBaseline() throws IOException {
      run("baseline", "create", "shop");
      callers("git", "Pull", 1);
    }

    @Test
    void addsWhatIsNewAndSaysWhy() throws IOException {
      assertThat(run("baseline", "accept", "--reason", "until PROJ-7", "shop")).isZero();
      assertThat(out)
          .isEqualTo(
              """
              shop/ringfence-baseline/git.txt: 4 known, 3 before
              1 new and accepted, 5 known.
              """);
      assertThat(read("shop/ringfence-baseline/git.txt"))
          .contains("com.acme.git.Pull#run/1 -> com.acme.ci.Build#perform/0 # until PROJ-7\n")
          .contains(CALLS_OF_HOOK + " x2\n");
      assertThat(run("check", "shop")).isZero();
      assertThat(run("baseline", "accept", "--reason", "again", "shop")).isZero();
      assertThat(out).isEqualTo("Nothing is new, 5 known.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines"})
    void needsAReasonInOneLine(String reason) {
      assertThat(run("baseline", "accept", "--reason", reason, "shop")).isEqualTo(2);
      assertThat(err).isEqualTo("ringfence: --reason: say in one line why it is accepted\n");
    }

    @Test
    void needsAReasonAtAll() {
      assertThat(run("baseline", "accept", "shop")).isEqualTo(2);
      assertThat(err).contains("--reason");
    }
  }

  @Test
  void saysWhatItCanDo() {
    assertThat(run("baseline")).isEqualTo(2);
    assertThat(err).contains("create, prune or accept").contains("ringfence baseline --help");
    assertThat(run("baseline", "accept", "--help")).isZero();
    assertThat(out).contains("--reason", "Exit codes:");
  }

  @Nested
  class Merging {

    @BeforeEach
    void createBaseline() {
      run("baseline", "create", "shop");
    }

    @Test
    void takesFixesAndAdditionsInOtherClassesWithoutConflict() throws Exception {
      write("base", read("shop/ringfence-baseline/git.txt"));
      write("ours", read("base").replace("\n\n# com.acme.git.Push\n" + CALLS_OF_PUSH, ""));
      write("theirs", addedBefore("com.acme.git.Aaa"));
      assertThat(mergeOursWithTheirs()).isZero();
      assertThat(read("ours"))
          .isEqualTo(
              "# com.acme.git.Aaa\n%s # new\n\n# com.acme.git.Hook\n%s x2\n"
                  .formatted(CALLS_OF_HOOK.replace("Hook", "Aaa"), CALLS_OF_HOOK));
    }

    @Test
    void healsAConflictAndPrunesIt() throws Exception {
      callers("git", "Post", 1);
      write("base", read("shop/ringfence-baseline/git.txt"));
      write("ours", read("base").replace(CALLS_OF_HOOK + " x2", CALLS_OF_HOOK));
      write(
          "theirs",
          read("base")
              .replace(
                  CALLS_OF_HOOK + " x2",
                  CALLS_OF_HOOK + " x3\n" + CALLS_OF_HOOK.replace("run/1", "stop/0") + " # new"));
      assertThat(mergeOursWithTheirs()).isEqualTo(1);
      assertThat(read("ours")).contains("<<<<<<<", "=======", ">>>>>>>");
      write("shop/ringfence-baseline/git.txt", read("ours"));

      assertThat(run("check", "shop")).isEqualTo(1);
      assertThat(lastLine()).isEqualTo("4 known, 1 new, 2 fixed");
      assertThat(run("baseline", "prune", "shop")).isZero();
      assertThat(read("shop/ringfence-baseline/git.txt")).isEqualTo(read("base"));
      run("check", "shop");
      assertThat(lastLine()).isEqualTo("4 known, 1 new, 0 fixed");
    }

    @Test
    void healsMarkersEvenIfNothingIsFixed() throws Exception {
      String before = read("shop/ringfence-baseline/git.txt");
      write("shop/ringfence-baseline/git.txt", "<<<<<<< a\n" + before + "=======\n>>>>>>> b\n");
      assertThat(run("baseline", "prune", "shop")).isZero();
      assertThat(out).startsWith("shop/ringfence-baseline/git.txt: 3 known\nNothing is fixed");
      assertThat(read("shop/ringfence-baseline/git.txt")).isEqualTo(before);
    }

    @Test
    void neverMeetsBetweenDomains() throws Exception {
      git("init", "-q");
      commit("base");
      git("checkout", "-q", "-b", "theirs");
      callers("web", "Page", 2);
      run("baseline", "accept", "--reason", "new page", "shop");
      commit("theirs");
      git("checkout", "-q", "-");
      callers("git", "Hook", 0);
      run("baseline", "prune", "shop");
      commit("ours");
      assertThat(git("merge", "-q", "-m", "both", "theirs")).isZero();
      assertThat(run("check", "shop")).isZero();
      assertThat(lastLine()).isEqualTo("3 known, 0 new, 0 fixed");
    }

    private String addedBefore(String type) throws IOException {
      return "# %s\n%s # new\n\n".formatted(type, CALLS_OF_HOOK.replace("com.acme.git.Hook", type))
          + read("base");
    }

    private int mergeOursWithTheirs() throws Exception {
      return git("merge-file", "ours", "base", "theirs");
    }

    private void commit(String message) throws Exception {
      git("add", "-A");
      assertThat(git("commit", "-q", "-m", message)).isZero();
    }

    private int git(String... arguments) throws Exception {
      List<String> command =
          new ArrayList<>(List.of("git", "-c", "user.name=a", "-c", "user.email=a@example.org"));
      command.addAll(List.of(arguments));
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return process.exitValue();
    }
  }

  @Test
  void oneOfTwoThatCreateAtOnceWinsWhole() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      processes.add(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Ringfence.class.getName(),
                  "baseline",
                  "create",
                  "shop")
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start());
    }
    List<Integer> codes = new ArrayList<>();
    for (Process process : processes) {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      codes.add(process.exitValue());
    }
    assertThat(codes).containsExactlyInAnyOrder(0, 2);
    run("check", "shop");
    assertThat(lastLine()).isEqualTo("4 known, 0 new, 0 fixed");
    try (Stream<Path> files = Files.list(folder.resolve("shop/ringfence-baseline"))) {
      assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
          .containsExactlyInAnyOrder("git.txt", "web.txt");
    }
  }
}
