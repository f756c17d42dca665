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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EventsLockCommandTest {

  private static final String HEADER =
      "# What each event looks like to those who read it. 'ringfence events lock' writes this"
          + " file.\nversion: 1\n";

  private static final String CREATED =
      """
      package com.acme.ci;

      import dev.ringfence.eventstore.Event;
      import dev.ringfence.eventstore.EventName;
      import java.util.List;
      import java.util.UUID;
      import org.jspecify.annotations.Nullable;

      @EventName(value = "ci/created", formerly = "ci/made")
      public record Created(long id, @Nullable String ref, List<Job> jobs, Status status)
          implements Event {
        enum Status { RUNNING, CREATED }
        record Job(UUID id, @Nullable Job parent) {}
      }
      """;

  private static final String LOCK =
      HEADER
          + """
          events:
            ci/created:
              class: com.acme.ci.Created
              formerly:
                - ci/made
              fields:
                id: long
                jobs: list<object>
                jobs[].id: uuid
                jobs[].parent: optional object(jobs[])
                ref: optional string
                status: enum(CREATED, RUNNING)
          """;

  @TempDir private Path folder;

  private String out = "";
  private String err = "";

  @BeforeEach
  void writeSources() throws IOException {
    write("shop/ringfence.yml", "domains: {root: com.acme}\n");
    write("shop/src/ci/Created.java", CREATED);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String lock() throws IOException {
    return Files.readString(folder.resolve("shop/events.lock.yml"));
  }

  private int run(String... arguments) {
    return run(folder, arguments);
  }

  private int run(Path workingDirectory, String... arguments) {
    StringWriter standard = new StringWriter();
    StringWriter error = new StringWriter();
    int code =
        Ringfence.run(
            new Terminal(
                new PrintWriter(standard),
                new PrintWriter(error),
                false,
                false,
                workingDirectory,
                Map.of()),
            arguments);
    out = standard.toString();
    err = error.toString();
    return code;
  }

  @Nested
  class Writes {

    @Test
    void whatEachEventLooksLike() throws IOException {
      assertThat(run("events", "lock", "shop/src/ci")).isZero();
      assertThat(out).isEqualTo("Created is new.\nshop/events.lock.yml: 1 event. Commit it.\n");
      assertThat(err).isEmpty();
      assertThat(lock()).isEqualTo(LOCK);
    }

    @Test
    void nothingWhereNothingHasChanged() {
      run("events", "lock", "shop");
      assertThat(run("events", "lock", "shop")).isZero();
      assertThat(out).isEqualTo("shop/events.lock.yml is up to date, with 1 event.\n");
    }

    @Test
    void aCompatibleChangeAndSaysTheNextStep() throws IOException {
      run("events", "lock", "shop");
      write(
          "shop/src/ci/Created.java",
          CREATED.replace("Status status)", "Status status, @Nullable Integer size)"));
      assertThat(run("events", "lock", "shop")).isZero();
      assertThat(out)
          .isEqualTo(
              """
              Created adds the optional field size.
                Next step: 'fill later'. Roll this release out everywhere with the field left null, \
              then fill it.
                Publishers first: breaks once it is filled; subscribers first: safe; events in \
              flight: safe.
              shop/events.lock.yml: 1 event. Commit it.
              """);
      assertThat(lock()).contains("      ref: optional string\n      size: optional int\n");
    }

    @Test
    void noFileWhereThereIsNoEvent() throws IOException {
      write("shop/src/ci/Created.java", "package com.acme.ci; record Created(long id) {}");
      assertThat(run("events", "lock", "shop")).isZero();
      assertThat(out).isEqualTo("No events: there is nothing to write down.\n");
      assertThat(folder.resolve("shop/events.lock.yml")).doesNotExist();
    }

    @Test
    void neitherTestsNorIgnoredCode() throws IOException {
      write("shop/ringfence.yml", "domains: {root: com.acme}\nignore: ['**/generated/**']\n");
      write("shop/src/test/java/Created.java", CREATED.replace("ci/created", "test/created"));
      write("shop/generated/Created.java", CREATED.replace("ci/created", "generated/created"));
      run("events", "lock", "shop");
      assertThat(lock()).isEqualTo(LOCK);
    }

    @Test
    void allOfItOfOneOfTwoProcesses() throws Exception {
      List<Process> processes = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        processes.add(
            new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Ringfence.class.getName(),
                    "events",
                    "lock",
                    "shop")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
      }
      for (Process process : processes) {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
      }
      assertThat(lock()).isEqualTo(LOCK);
      try (var files = Files.list(folder.resolve("shop"))) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .containsExactlyInAnyOrder("ringfence.yml", "events.lock.yml", "src");
      }
    }
  }

  @Nested
  class ABreakingChange {

    @BeforeEach
    void breakTheContract() throws IOException {
      run("events", "lock", "shop");
      write(
          "shop/src/ci/Created.java",
          CREATED.replace("UUID id", "UUID id, int size").replace("RUNNING, ", ""));
    }

    @Test
    void isNotWritten() throws IOException {
      assertThat(run("events", "lock", "shop")).isEqualTo(1);
      assertThat(out)
          .isEqualTo(
              """
              shop/src/ci/Created.java:13:27: breaking: Created adds the required field jobs[].size.
                The step 'add as optional' is missing. Declare the field @Nullable and release \
              that; fill it in the next release, and make it required when no event without it is \
              in flight.
                Publishers first: breaks; subscribers first: breaks; events in flight: breaks.
              shop/src/ci/Created.java:10:77: breaking: Created removes the constant RUNNING from \
              the field status.
                The step 'stop publishing the constant' is missing. Keep the constant and publish \
              it no more; release that, and remove it when no event that has it is in flight.
                Publishers first: safe; subscribers first: breaks where it is published; events in \
              flight: breaks where it was published.
              Nothing was written. Take the missing steps first; if they are done, or no event is \
              lost by it: --accept-breaking
              """);
      assertThat(lock()).isEqualTo(LOCK);
    }

    @Test
    void isWrittenIfItIsAccepted() throws IOException {
      assertThat(run("events", "lock", "--accept-breaking", "shop")).isZero();
      assertThat(out)
          .contains(": breaking: Created adds the required field jobs[].size.\n")
          .endsWith("shop/events.lock.yml: 1 event. Commit it.\n");
      assertThat(lock())
          .isEqualTo(
              LOCK.replace("      ref:", "      jobs[].size: int\n      ref:")
                  .replace("CREATED, RUNNING", "CREATED"));
      assertThat(run("check", "shop")).isZero();
    }

    @Test
    void isAFindingOfTheCheck() {
      assertThat(run("check", "shop")).isEqualTo(1);
      assertThat(out)
          .contains(
              "shop/src/ci/Created.java:13:27: error: [EventContractBroken] ci's event Created adds"
                  + " the required field jobs[].size.\n",
              "shop/src/ci/Created.java:10:77: error: [EventContractBroken] ci's event Created"
                  + " removes the constant RUNNING from the field status.\n",
              "2 errors");
    }

    @Test
    void canBeSuppressedWhereItStands() throws IOException {
      write(
          "shop/src/ci/Created.java",
          CREATED
              .replace("UUID id", "UUID id, int size")
              .replace("record Job(", "@SuppressWarnings(\"EventContractBroken\") record Job("));
      assertThat(run("check", "shop")).isZero();
    }

    @Test
    void isAnEventThatIsDeleted() throws IOException {
      write("shop/src/ci/Created.java", "package com.acme.ci; class Nothing {}");
      assertThat(run("check", "shop")).isEqualTo(1);
      assertThat(out)
          .startsWith(
              "shop/events.lock.yml:4:3: error: [EventContractBroken] ci's event Created is"
                  + " deleted.\n");
      assertThat(run("events", "lock", "shop")).isEqualTo(1);
      assertThat(out)
          .startsWith("shop/events.lock.yml:4:3: breaking: Created is deleted.\n")
          .contains("  The step 'stop publishing' is missing.");
      assertThat(run("events", "lock", "shop", "--accept-breaking")).isZero();
      assertThat(lock()).isEqualTo(HEADER + "events: {}\n");
    }
  }

  @Nested
  class Check {

    @Test
    void failsWhereThereIsNoFile() {
      assertThat(run("events", "lock", "--check", "shop")).isEqualTo(1);
      assertThat(out)
          .isEqualTo(
              "Created is new.\nshop/events.lock.yml is out of date: run 'ringfence events"
                  + " lock'.\n");
      assertThat(folder.resolve("shop/events.lock.yml")).doesNotExist();
    }

    @Test
    void passesWhereItIsUpToDateHoweverItIsWritten() throws IOException {
      run("events", "lock", "shop");
      write("shop/events.lock.yml", lock().replaceFirst("#.*\n", "").replace("\n", "\r\n"));
      assertThat(run("events", "lock", "--check", "shop")).isZero();
      assertThat(out).isEqualTo("shop/events.lock.yml is up to date, with 1 event.\n");
      assertThat(lock()).contains("\r\n");
    }

    @Test
    void hasNothingToAccept() {
      assertThat(run("events", "lock", "--check", "--accept-breaking", "shop")).isEqualTo(2);
      assertThat(err)
          .isEqualTo("ringfence: --check writes nothing, so there is nothing to accept\n");
    }
  }

  @Nested
  class Refuses {

    @ParameterizedTest
    @ValueSource(strings = {"check shop", "events lock shop", "events lock --check shop"})
    void aBadLockFileAtItsLine(String command) throws IOException {
      write("shop/events.lock.yml", LOCK + "=======\n" + LOCK);
      assertThat(run(command.split(" ", -1))).isEqualTo(2);
      assertThat(err)
          .startsWith(
              "shop/events.lock.yml:15:1: error: a merge has left its conflict marker here");
      assertThat(out).isEmpty();
      assertThat(run(folder.resolve("shop"), "check")).isEqualTo(2);
      assertThat(err).startsWith("events.lock.yml:15:1: error:");
    }

    @Test
    void aBadLockFileOnlyWhereItMatters() throws IOException {
      write("shop/events.lock.yml", "version: 2\n");
      write("shop/ringfence.yml", "domains: {root: com.acme}\nrules: {EventContractBroken: off}\n");
      assertThat(run("check", "shop")).isZero();
      assertThat(run("events", "lock", "shop")).isEqualTo(2);
      assertThat(err).startsWith("shop/events.lock.yml:1:10: error: a newer Ringfence");
    }

    @Test
    void twoEventsOfOneNameEvenIfBreakingIsAccepted() throws IOException {
      write("shop/src/ci/Other.java", CREATED.replace("record Created", "record Other"));
      assertThat(run("events", "lock", "--accept-breaking", "shop")).isEqualTo(1);
      assertThat(out)
          .contains(
              "shop/src/ci/Other.java:10:15: breaking: Other is read under the name ci/created,"
                  + " which is that of com.acme.ci.Created.\n")
          .endsWith("Nothing was written. Each name is to be that of one event.\n");
      assertThat(folder.resolve("shop/events.lock.yml")).doesNotExist();
    }

    @Test
    void sourcesThatMayHideAnEvent() throws IOException {
      run("events", "lock", "shop");
      write("shop/src/ci/Created.java", CREATED + "}");
      assertThat(run("events", "lock", "--accept-breaking", "shop")).isEqualTo(2);
      assertThat(err)
          .startsWith("ringfence: shop/src/ci/Created.java: ")
          .endsWith("an event in it would look deleted\n");
      assertThat(lock()).isEqualTo(LOCK);
    }

    @Test
    void aFolderWithoutSourcesOrWithoutAMap() throws IOException {
      Files.delete(folder.resolve("shop/src/ci/Created.java"));
      assertThat(run("events", "lock", "shop")).isEqualTo(2);
      assertThat(err).isEqualTo("ringfence: no Java files in shop\n");
      write("other/A.java", "class A {}");
      assertThat(run("events", "lock", "other")).isEqualTo(2);
      assertThat(err)
          .contains("events.lock.yml stands beside ringfence.yml, and there is none in other");
    }
  }

  @Test
  void saysWhatItCanDo() {
    assertThat(run("events")).isEqualTo(2);
    assertThat(err).contains("lock").contains("ringfence events --help");
    assertThat(run("events", "lock", "--help")).isZero();
    assertThat(out).contains("--accept-breaking", "--check", "Exit codes:");
  }
}
