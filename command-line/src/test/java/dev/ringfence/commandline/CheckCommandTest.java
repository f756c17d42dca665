package dev.ringfence.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {

  private static final String MAP =
      """
      domains: {root: com.acme, shared: [jobs]}
      workers: [{type: com.acme.jobs.Job, run-by: [perform]}]
      """;

  @TempDir private Path folder;

  private boolean terminal;
  private Map<String, String> environment = Map.of();
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
    write(
        "shop/src/Caller.java",
        """
        package com.acme.git;
        class Caller {
        \tvoid run(com.acme.ci.Build b) {
        \t\tb.perform();
        \t}
        }
        """);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private int run(String... arguments) {
    StringWriter standard = new StringWriter();
    StringWriter error = new StringWriter();
    int code =
        Ringfence.run(
            new Terminal(
                new PrintWriter(standard),
                new PrintWriter(error),
                terminal,
                false,
                folder,
                environment),
            arguments);
    out = standard.toString();
    err = error.toString();
    return code;
  }

  @Test
  void printsFindingsAsCompilersDoAndASummary() {
    assertThat(run("check", "shop")).isEqualTo(1);
    assertThat(out)
        .isEqualTo(
            """
            shop/src/Caller.java:4:4: error: [CrossDomainWorkerCall] git runs ci's worker Build (Caller calls perform).
            \t\tb.perform();
            \t\t ^
              Publish an event of git and subscribe Build to it in ci.
              https://ringfence.dev/rules/CrossDomainWorkerCall

            CrossDomainWorkerCall  1
              git -> ci            1

            1 error, 0 warnings in 3 files, 8 lines.
            """);
    assertThat(err).isEmpty();
  }

  @Test
  void printsTheSameBytesAgain() {
    run("check", "shop", "shop/src");
    String first = out;
    run("check", "shop/src", "shop");
    assertThat(out).isEqualTo(first);
  }

  @Test
  void leavesCleanSourcesWithZero() throws IOException {
    Files.delete(folder.resolve("shop/src/Caller.java"));
    assertThat(run("check", "shop")).isZero();
    assertThat(out).isEqualTo("No findings in 2 files, 2 lines.\n");
  }

  @Test
  void leavesWarningsWithZero() throws IOException {
    write("shop/ringfence.yml", MAP + "rules: {CrossDomainWorkerCall: warning}\n");
    assertThat(run("check", "shop")).isZero();
    assertThat(out).contains(": warning: [CrossDomainWorkerCall]").contains("0 errors, 1 warning");
  }

  @Test
  void saysOnceThatThereIsNoMap() throws IOException {
    Files.delete(folder.resolve("shop/ringfence.yml"));
    write("other/A.java", "class A {}");
    assertThat(run("check", "shop", "other")).isZero();
    assertThat(err).containsOnlyOnce("There is no map of the domains");
  }

  @Test
  void takesAnotherMap() throws IOException {
    write("other.yml", MAP + "rules: {CrossDomainWorkerCall: off}\n");
    assertThat(run("check", "--config", "other.yml", "shop")).isZero();
    assertThat(run("check", "--config", "none.yml", "shop")).isEqualTo(2);
    assertThat(err).isEqualTo("ringfence: none.yml: no such file\n");
  }

  @Test
  void refusesABrokenMapAtItsPlace() throws IOException {
    write("shop/ringfence.yml", "domains: {root: com.acme}\nworker: []\n");
    assertThat(run("check", "shop")).isEqualTo(2);
    assertThat(err).startsWith("shop/ringfence.yml:2:1: error: ").doesNotContain("\tat ");
    assertThat(out).isEmpty();
  }

  @Test
  void refusesWhatIsNoFolder() throws IOException {
    assertThat(run("check", "nowhere")).isEqualTo(2);
    assertThat(err).isEqualTo("ringfence: nowhere: no such directory\n");
    assertThat(run("check", "shop/src/Caller.java")).isEqualTo(2);
    assertThat(err).startsWith("ringfence: shop/src/Caller.java: not a directory.");
    Files.createDirectories(folder.resolve("empty"));
    assertThat(run("check", "empty")).isEqualTo(2);
    assertThat(err).endsWith("ringfence: no Java files to check in empty\n");
  }

  @Test
  void suggestsWhatWasMeant() {
    assertThat(run("check", "--verbos")).isEqualTo(2);
    assertThat(err).contains("--verbose").contains("Try 'ringfence check --help'.");
    assertThat(run("chek")).isEqualTo(2);
    assertThat(err).contains("check").doesNotContain("\tat ");
    assertThat(run()).isEqualTo(2);
  }

  @Test
  void helpsAndTellsItsVersion() {
    assertThat(run("check", "--help")).isZero();
    assertThat(out).contains("--config", "--[no-]color", "Exit codes:");
    assertThat(run("--version")).isZero();
    assertThat(out).startsWith("ringfence ");
  }

  @Test
  void usesColoursWhereTheyAreWanted() {
    run("check", "shop");
    assertThat(out).doesNotContain("\u001B[");
    run("check", "--color", "shop");
    assertThat(out).contains("\u001B[1;31merror:\u001B[0m");
    terminal = true;
    run("check", "shop");
    assertThat(out).contains("\u001B[");
    run("check", "--no-color", "shop");
    assertThat(out).doesNotContain("\u001B[");
    environment = Map.of("NO_COLOR", "1");
    run("check", "shop");
    assertThat(out).doesNotContain("\u001B[");
    run("check", "--color", "shop");
    assertThat(out).contains("\u001B[");
  }

  @Test
  void namesWhatItCouldNotSee() throws IOException {
    write("shop/src/Broken.java", "class {");
    write(
        "shop/src/Other.java",
        "package com.acme.git; class Other extends org.lib.Base { void run(org.lib.Found f) {"
            + " f.find().perform(); } }");
    assertThat(run("check", "shop")).isEqualTo(1);
    assertThat(err).startsWith("shop/src/Broken.java: not checked: does not parse");
    assertThat(out)
        .contains("Not checked: 1 file (see above).")
        .contains("Not resolved: 1 name that could matter")
        .contains("Incomplete analysis: 1 supertype outside the sources");
    run("check", "--verbose", "shop");
    assertThat(err)
        .contains("shop/src/Other.java:1:86: not resolved: f.find().perform\n")
        .contains("outside the sources: org.lib.Base, above com.acme.git.Other\n");
  }

  @Test
  void cutsLongLinesAroundTheCaret() throws IOException {
    write(
        "shop/src/Caller.java",
        "package com.acme.git; class Caller { String s = \""
            + "x".repeat(5_000)
            + "\"; void run(com.acme.ci.Build b) { b.perform(); } }");
    run("check", "shop");
    assertThat(out.lines().skip(1).limit(2)).allMatch(line -> line.length() <= 200);
    String line = out.lines().toList().get(1);
    assertThat(line.substring(out.lines().toList().get(2).indexOf('^'))).startsWith(".perform()");
  }
}
