package dev.ringfence.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of {@code ringfence check}, and {@code ringfence report}. */
final class ReportCommandTest {

  private static final Path SCHEMA =
      Path.of(
          "../boundary-model/src/test/resources/dev/ringfence/boundary/report/sarif-schema-2.1.0.json");

  private static final String CALLER =
      """
      package com.acme.git;
      class Caller {
        void run(com.acme.ci.Build b) {
          b.perform();
          b.perform();
        }
      }
      """;

  private static final String FINDING =
      "src/Caller.java:4:6: error: [CrossDomainWorkerCall] git runs ci's worker Build (Caller calls"
          + " perform).\n";

  @TempDir private Path folder;

  private String out = "";
  private String err = "";

  @BeforeEach
  void writeSources() throws IOException {
    write(
        "ringfence.yml",
        """
        domains: {root: com.acme, shared: [jobs]}
        workers: [{type: com.acme.jobs.Job, run-by: [perform]}]
        """);
    write("src/Job.java", "package com.acme.jobs; public interface Job { void perform(); }");
    write(
        "src/Build.java",
        "package com.acme.ci; public class Build implements com.acme.jobs.Job { public void"
            + " perform() {} }");
    write("src/Caller.java", CALLER);
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

  private static void assertKeepsToTheSchema(String sarif) throws IOException {
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                .getSchema(Files.readString(SCHEMA))
                .validate(sarif, InputFormat.JSON))
        .isEmpty();
  }

  @Nested
  final class OfACheck {

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "github", "junit"})
    void isTheSameInAFileAndOnTheStandardOutput(String form) throws IOException {
      assertThat(run("check", "--format", form)).isEqualTo(1);
      String printed = out;
      assertThat(run("check", "--format", form, "--output", "out/report")).isEqualTo(1);
      assertThat(out).isEmpty();
      assertThat(err).contains("2 errors, 0 warnings in 3 files, 9 lines.\n");
      if (form.equals("text")) {
        assertThat(printed).startsWith(read("out/report")).startsWith(FINDING);
      } else {
        assertThat(read("out/report")).isEqualTo(printed);
      }
      assertThat(folder.resolve("out").toFile().list()).containsExactly("report");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "github", "junit"})
    void leavesTheStandardOutputToTheForm(String form) throws IOException {
      write("src/Broken.java", "class {");
      run("check", "--format", form, "--verbose");
      assertThat(out).doesNotContain("2 errors").doesNotContain("Checked in");
      assertThat(err)
          .contains("src/Broken.java: not checked: does not parse")
          .contains("2 errors, 0 warnings in 3 files")
          .contains("Checked in");
    }

    @Test
    void keepsToTheSarifSchema() throws IOException {
      write("src/Broken.java", "class {");
      run("check", "--format", "sarif");
      assertKeepsToTheSchema(out);
      assertThat(out)
          .contains("\"uri\": \"src/Caller.java\"")
          .contains("\"uri\": \"src/Broken.java\"")
          .doesNotContain(folder.toString());
    }

    @Test
    void pointsToTheLineOnGitHub() {
      run("check", "--format", "github");
      assertThat(out)
          .startsWith("::error file=src/Caller.java,line=4,col=6,title=CrossDomainWorkerCall::git");
    }

    @Test
    void countsColumnsInTheUnitsThatItNames() throws IOException {
      String line = "  void run(com.acme.ci.Build b) { String s = \"\uD83D\uDE00\"; b.perform(); }";
      write("src/Caller.java", "package com.acme.git;\nclass Caller {\n" + line + "\n}\n");
      run("check", "--format", "sarif");
      assertThat(out)
          .contains("\"columnKind\": \"utf16CodeUnits\"")
          .contains("\"startColumn\": " + (line.indexOf(".perform") + 1) + "\n");
    }

    @Test
    void followsAFindingWhenLinesMove() throws IOException {
      run("check", "--format", "json");
      List<String> before = fingerprints();
      write(
          "src/Caller.java", "\n\n\n" + CALLER.replace("  void run", "  void f() {}\n  void run"));
      run("check", "--format", "json");
      assertThat(fingerprints()).isEqualTo(before).hasSize(2).doesNotHaveDuplicates();
    }

    private List<String> fingerprints() {
      return out.lines().filter(line -> line.contains("\"fingerprint\"")).toList();
    }

    @Test
    void leavesOutWhatTheBaselineKnowsUnlessAskedForIt() throws IOException {
      write(
          "ringfence-baseline/git.txt",
          "CrossDomainWorkerCall com.acme.git.Caller#run/1 -> com.acme.ci.Build#perform/0\n");
      assertThat(run("check", "--format", "sarif")).isEqualTo(1);
      assertThat(out).containsOnlyOnce("\"startLine\"").doesNotContain("suppressions");
      assertThat(err).contains("1 known, 1 new, 0 fixed");
      assertThat(run("check", "--format", "sarif", "--with-known")).isEqualTo(1);
      assertKeepsToTheSchema(out);
      assertThat(out).contains("\"baselineState\": \"unchanged\"", "\"kind\": \"external\"");
      run("check", "--with-known");
      assertThat(out)
          .startsWith(FINDING.replace("error:", "known:"))
          .contains(FINDING.replace("4:6", "5:6"));
    }

    @Test
    void doesNotFailForWhatIsKnown() throws IOException {
      write(
          "ringfence-baseline/git.txt",
          "CrossDomainWorkerCall com.acme.git.Caller#run/1 -> com.acme.ci.Build#perform/0 x2\n");
      assertThat(run("check", "--format", "junit", "--with-known")).isZero();
      assertThat(out).contains("tests=\"3\" failures=\"0\" errors=\"0\" skipped=\"2\"");
    }

    @Test
    void saysWhatFormsThereAre() {
      assertThat(run("check", "--format", "xml")).isEqualTo(2);
      assertThat(err).contains("--format", "text, json, sarif, github, junit", "but was 'xml'");
      run("check", "--help");
      assertThat(out).contains("text, json, sarif, github, junit");
    }

    @Test
    void saysWhatFileItCannotWrite() throws IOException {
      write("taken", "");
      assertThat(run("check", "--format", "json", "--output", "taken/report.json")).isEqualTo(2);
      assertThat(err)
          .isEqualTo(
              "ringfence: taken/report.json: cannot be written: there is a file where a folder is"
                  + " needed\n");
      Files.createDirectory(folder.resolve("dir"));
      assertThat(run("check", "--format", "json", "--output", "dir")).isEqualTo(2);
      assertThat(err).startsWith("ringfence: dir: cannot be written: ").doesNotContain("\tat ");
    }

    @Test
    void dependsOnNoLocale() {
      run("check", "--format", "json");
      String expected = out;
      Locale before = Locale.getDefault();
      Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
      try {
        run("check", "--format", "json");
        assertThat(out).isEqualTo(expected);
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  @Nested
  final class Merged {

    @Test
    void holdsEachFindingOnceInAnyForm() throws IOException {
      run("check", "--format", "sarif", "--output", "sarif/a/one.sarif");
      run("check", "--format", "sarif", "--output", "sarif/two.sarif");
      for (String form : List.of("json", "sarif", "github", "junit")) {
        run("check", "--format", form);
        String once = out;
        assertThat(run("report", "sarif", "--format", form)).isEqualTo(1);
        assertThat(out).isEqualTo(once);
        assertThat(err).contains("2 errors, 0 warnings in 2 SARIF files.\n");
      }
      assertThat(run("report", "sarif/two.sarif", "sarif/a")).isEqualTo(1);
      assertThat(out).startsWith(FINDING).endsWith("2 errors, 0 warnings in 2 SARIF files.\n");
    }

    @Test
    void isCleanWhereAllPartsAre() throws IOException {
      write("src/Caller.java", "");
      run("check", "--format", "sarif", "--output", "sarif/one.sarif");
      assertThat(run("report", "sarif")).isZero();
      assertThat(out).isEqualTo("No findings in 1 SARIF file.\n");
    }

    @Test
    void failsForNoWarning() throws IOException {
      write("ringfence.yml", read("ringfence.yml") + "rules: {CrossDomainWorkerCall: warning}\n");
      run("check", "--format", "sarif", "--output", "sarif/one.sarif");
      assertThat(run("report", "sarif", "--format", "github")).isZero();
      assertThat(out).startsWith("::warning ");
    }

    @Test
    void carriesOnWhatWasNotChecked() throws IOException {
      write("src/Broken.java", "class {");
      run("check", "--format", "sarif", "--output", "sarif/one.sarif");
      run("report", "sarif", "--format", "github");
      assertThat(out).contains("::warning file=src/Broken.java,title=Ringfence%3A not checked::");
      assertThat(err).startsWith("src/Broken.java: not checked: does not parse");
    }

    @Test
    void keepsWhatIsKnownApart() throws IOException {
      write(
          "ringfence-baseline/git.txt",
          "CrossDomainWorkerCall com.acme.git.Caller#run/1 -> com.acme.ci.Build#perform/0 x2\n");
      run("check", "--format", "sarif", "--with-known", "--output", "sarif/one.sarif");
      assertThat(run("report", "sarif", "--format", "github")).isZero();
      assertThat(out).isEmpty();
      assertThat(err).contains("No findings in 1 SARIF file.\n2 known, 0 new\n");
      assertThat(run("report", "sarif", "--format", "github", "--with-known")).isZero();
      assertThat(out).startsWith("::notice file=src/Caller.java,line=4,col=6,");
    }

    @Test
    void doesNotReadItsOwnResultOfTheLastRun() throws IOException {
      run("check", "--format", "sarif", "--output", "sarif/one.sarif");
      run("report", "sarif", "--format", "sarif", "--output", "sarif/all.sarif");
      assertThat(read("sarif/all.sarif")).isEqualTo(read("sarif/one.sarif"));
      write("src/Caller.java", "");
      run("check", "--format", "sarif", "--output", "sarif/one.sarif");
      assertThat(run("report", "sarif", "--format", "sarif", "--output", "sarif/all.sarif"))
          .isZero();
      assertThat(read("sarif/all.sarif")).doesNotContain("startLine");
    }

    @Test
    void namesEveryBrokenFileAndTheLine() throws IOException {
      run("check", "--format", "sarif", "--output", "sarif/one.sarif");
      write("sarif/broken.sarif", read("sarif/one.sarif").substring(0, 200));
      write("sarif/future.sarif", "{\"version\": \"3.0\"}");
      assertThat(run("report", "sarif", "--output", "report.txt")).isEqualTo(2);
      assertThat(out).isEmpty();
      assertThat(err.lines())
          .satisfiesExactly(
              line ->
                  assertThat(line)
                      .matches("sarif/broken\\.sarif:\\d+:\\d+: error: this is no JSON; .*"),
              line ->
                  assertThat(line)
                      .startsWith("sarif/future.sarif: error: ")
                      .contains("SARIF 3.0", "reads 2.1.0"));
      assertThat(folder.resolve("report.txt")).doesNotExist();
    }

    @Test
    void takesAnEmptyFolderForAMistake() throws IOException {
      Files.createDirectory(folder.resolve("sarif"));
      assertThat(run("report", "sarif")).isEqualTo(2);
      assertThat(err).isEqualTo("ringfence: no SARIF files of Ringfence in sarif\n");
      assertThat(run("report", "nowhere")).isEqualTo(2);
      assertThat(err).isEqualTo("ringfence: nowhere: no such file or directory\n");
      assertThat(run("report")).isEqualTo(2);
      assertThat(err).contains("PATH");
    }

    @Test
    void leavesOtherToolsFilesInAFolderAlone() throws IOException {
      write(
          "sarif/other.sarif",
          "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"X\"}}}]}");
      run("check", "--format", "sarif", "--output", "sarif/one.sarif");
      assertThat(run("report", "sarif")).isEqualTo(1);
      assertThat(err).startsWith("sarif/other.sarif: left out: it is the SARIF of another tool\n");
      assertThat(run("report", "sarif/other.sarif")).isEqualTo(2);
      assertThat(err).isEqualTo("sarif/other.sarif: error: this is the SARIF of another tool\n");
    }
  }

  @Test
  void writesUtf8WhateverThePlatformSays() throws IOException {
    write("src/Caller.java", CALLER.replace("Caller", "Caf\u00e9"));
    run("check", "--format", "sarif", "--output", "one.sarif");
    assertThat(new String(Files.readAllBytes(folder.resolve("one.sarif")), UTF_8))
        .contains("com.acme.git.Caf\u00e9.run");
  }
}
