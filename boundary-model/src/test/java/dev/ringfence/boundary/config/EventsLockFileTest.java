package dev.ringfence.boundary.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringfence.boundary.contract.EventContract;
import dev.ringfence.boundary.contract.EventField;
import dev.ringfence.boundary.contract.EventsLock;
import dev.ringfence.boundary.facts.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventsLockFileTest {

  private static final String HEADER =
      "# What each event looks like to those who read it. 'ringfence events lock' writes this"
          + " file.\n";

  @TempDir private Path folder;

  private Path map = Path.of("");
  private Path path = Path.of("");

  @BeforeEach
  void writeMap() throws IOException {
    map = Files.writeString(folder.resolve("ringfence.yml"), "domains: {root: app}\n");
    path = folder.resolve("events.lock.yml");
  }

  private EventsLockFile file() {
    return EventsLockFile.beside(map);
  }

  private EventsLock read(String text) throws IOException {
    Files.writeString(path, text);
    return file().read();
  }

  private static EventContract event(String name, String type, Map<String, String> fields) {
    TreeMap<String, EventField> parsed = new TreeMap<>();
    fields.forEach((path, field) -> parsed.put(path, EventField.parse(field)));
    return new EventContract(name, type, new TreeSet<>(), parsed);
  }

  @Nested
  class Reads {

    @Test
    void nothingWhereThereIsNoFile() {
      assertThat(file().read()).isEqualTo(EventsLock.NONE);
      assertThat(file().path()).isEqualTo(path);
      assertThat(EventsLockFile.lockOf(ConfigFile.none())).isEqualTo(EventsLock.NONE);
    }

    @Test
    void everyKeyAndWhereTheEventsStand() throws IOException {
      EventsLock lock =
          read(
              """
              version: 1
              events:
                ci/created:
                  class: app.ci.Created
                  formerly: [ci/made]
                  fields:
                    id: long
                    jobs: list<object>
                    jobs[].name: optional string
                    sums{}.m: int
                app.git.Pushed:
                  fields: {}
              """);
      assertThat(lock.isWritten()).isTrue();
      EventContract created = lock.events().get("ci/created");
      assertThat(created)
          .isEqualTo(
              new EventContract(
                  "ci/created",
                  "app.ci.Created",
                  new TreeSet<>(List.of("ci/made")),
                  event(
                          "",
                          "",
                          Map.of(
                              "id",
                              "long",
                              "jobs",
                              "list<object>",
                              "jobs[].name",
                              "optional string",
                              "sums{}.m",
                              "int"))
                      .fields()));
      assertThat(lock.events().get("app.git.Pushed"))
          .isEqualTo(event("app.git.Pushed", "app.git.Pushed", Map.of()));
      assertThat(lock.places())
          .isEqualTo(
              Map.of(
                  "ci/created", new Place("events.lock.yml", 3, 3),
                  "app.git.Pushed", new Place("events.lock.yml", 11, 3)));
      assertThat(lock.shownAs("shop/events.lock.yml").places())
          .containsEntry("ci/created", new Place("shop/events.lock.yml", 3, 3));
      assertThat(EventsLockFile.lockOf(ConfigFile.read(map))).isEqualTo(lock);
    }

    @Test
    void windowsLineEnds() throws IOException {
      assertThat(read("version: 1\r\nevents: {}\r\n").isWritten()).isTrue();
    }

    @Test
    void fileOfManyMegabytes() throws IOException {
      StringBuilder text = new StringBuilder("version: 1\nevents:\n");
      for (int i = 0; i < 4_000; i++) {
        text.append("  event/").append(i).append(":\n    fields:\n");
        text.append("      ").append("a".repeat(800)).append(": long\n");
      }
      assertThat(text.length()).isGreaterThan(3 * 1024 * 1024);
      assertThat(read(text.toString()).events()).hasSize(4_000);
    }
  }

  @Nested
  class Refuses {

    private List<String> problemsOf(String text) throws IOException {
      try {
        read(text);
        return List.of();
      } catch (ConfigException e) {
        assertThat(e).hasMessageStartingWith(path.toString());
        return e.problems().stream()
            .map(problem -> problem.toString().substring(path.toString().length()))
            .toList();
      }
    }

    @Test
    void versionFromTheFuture() throws IOException {
      assertThat(problemsOf("version: 2\nevents: {}\nnew: 1\n"))
          .containsExactly(
              ":1:10: error: a newer Ringfence has written this file, in version 2; this one reads"
                  + " version 1: use the newer one here, too");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "one", "1.5", "99999999999"})
    void versionThatIsNone(String version) throws IOException {
      assertThat(problemsOf("version: " + version + "\nevents: {}\n"))
          .containsExactly(
              ":1:10: error: '" + version + "' is no version; this Ringfence reads version 1");
    }

    @Test
    void fileWithoutVersionOrEvents() throws IOException {
      assertThat(problemsOf("events: {}\n"))
          .containsExactly(
              ":1:1: error: the file does not tell its form; it should begin with 'version: 1'");
      assertThat(problemsOf("version: 1\n"))
          .containsExactly(
              ":1:1: error: 'events:' is missing; where there are none, it is 'events: {}'");
      assertThat(problemsOf("")).containsExactly(": error: the file is empty");
      assertThat(problemsOf("- a\n"))
          .containsExactly(
              ":1:1: error: expected 'version: 1' and 'events:' at the top of the file");
      assertThat(problemsOf("version: {}\nevents: {}\n"))
          .first()
          .isEqualTo(":1:10: error: expected a text");
    }

    @Test
    void everyKeyThatItDoesNotKnow() throws IOException {
      assertThat(
              problemsOf(
                  """
                  version: 1
                  event: 1
                  events:
                    a.B:
                      clas: a.B
                      fields: {}
                  """))
          .containsExactly(
              ":2:1: error: unknown key 'event'; did you mean 'events'?",
              ":5:5: error: unknown key 'clas'; did you mean 'class'?");
    }

    @Test
    void whatSomebodyBrokeByHand() throws IOException {
      assertThat(
              problemsOf(
                  """
                  version: 1
                  events:
                    a.NoFields:
                      class: a.NoFields
                    a.Broken:
                      fields:
                        id: lon
                        names: list<string
                        "a b": int
                        nested: {x: int}
                    a.List:
                      fields: [id]
                    a.Text: none
                    a.Empty:
                      fields:
                  """))
          .containsExactly(
              ":3:3: error: 'fields:' is missing; where there are none, it is 'fields: {}'",
              ":7:11: error: 'lon' is no type of a field: unknown type 'lon'; known are any,"
                  + " boolean, bytes, char, currency, date, date-time, day-of-week, decimal, double,"
                  + " duration, enum, float, instant, int, integer, list, locale, long, map, month,"
                  + " month-day, object, offset-date-time, offset-time, period, string, time, uri,"
                  + " uuid, year, year-month, zone, zoned-date-time",
              ":8:14: error: 'list<string' is no type of a field: '>' is missing",
              ":9:7: error: 'a b' is no name of a field",
              ":10:15: error: expected a text",
              ":12:13: error: expected the fields and their types, such as 'id: long'",
              ":13:11: error: expected the event's 'fields:'",
              ":15:12: error: expected the fields and their types, such as 'id: long'");
    }

    @Test
    void whatIsThereTwice() throws IOException {
      assertThat(
              problemsOf(
                  """
                  version: 1
                  events:
                    a.B:
                      fields:
                        id: int
                        id: long
                    a.B:
                      fields: {}
                    a.C:
                      formerly: [a.B, a.D, a.D]
                      fields: {}
                    a.E:
                      formerly: a.D
                      fields: {}
                  """))
          .containsExactly(
              ":6:7: error: 'id' is here for the second time",
              ":7:3: error: 'a.B' is here for the second time",
              ":10:16: error: 'a.B' is the name of another event",
              ":10:26: error: 'a.D' is here for the second time",
              ":13:15: error: 'a.D' is here for the second time");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"<<<<<<< HEAD", "||||||| base", "=======", ">>>>>>> theirs", "<<<<<<<<< a"})
    void conflictMarkers(String marker) throws IOException {
      assertThat(problemsOf("version: 1\nevents:\n" + marker + "\n  a.B:\n    fields: {}\n"))
          .containsExactly(
              ":3:1: error: a merge has left its conflict marker here; keep what each side meant to"
                  + " change, take the markers out, then run 'ringfence events lock'");
    }

    @Test
    void whatIsNoYamlOrNoText() throws IOException {
      assertThat(problemsOf("version: 1\nevents: {\n")).first().asString().contains("not YAML");
      Files.write(path, new byte[] {(byte) 0xff});
      assertThatThrownBy(() -> file().read())
          .isInstanceOf(ConfigException.class)
          .hasMessageEndingWith("it is not UTF-8 text");
    }
  }

  @Nested
  class Writes {

    private final EventsLock lock =
        EventsLock.of(
            List.of(
                event("b/x", "app.B", Map.of("z", "int", "a", "optional list<string>")),
                event("app.A", "app.A", Map.of())));

    @Test
    void everyEventAndFieldInAFixedOrder() throws IOException {
      assertThat(file().update(before -> Optional.of(lock))).isTrue();
      assertThat(Files.readString(path))
          .isEqualTo(
              HEADER
                  + """
                  version: 1
                  events:
                    app.A:
                      fields: {}
                    b/x:
                      class: app.B
                      fields:
                        a: optional list<string>
                        z: int
                  """);
      assertThat(file().read().events()).isEqualTo(lock.events());
    }

    @Test
    void noEvents() throws IOException {
      file().update(before -> Optional.of(EventsLock.of(List.of())));
      assertThat(Files.readString(path)).isEqualTo(HEADER + "version: 1\nevents: {}\n");
      assertThat(file().read().events()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "null",
          "~",
          "1",
          "- a",
          "a: b",
          "a #b",
          "\"q\"",
          "back\\slash",
          "tab\there",
          "é/ü",
          "line\nbreak",
          "{}",
          "yes",
          "a*",
          "&a",
          "a\u2028b",
          "x\u007f"
        })
    void namesThatYamlCouldTakeForSomethingElse(String name) {
      EventContract event = event(name, "app.A", Map.of());
      EventContract renamed =
          new EventContract("other", "app.B", new TreeSet<>(List.of(name)), new TreeMap<>());
      file().update(before -> Optional.of(EventsLock.of(List.of(event))));
      assertThat(file().read().events()).containsEntry(name, event);
      file().update(before -> Optional.of(EventsLock.of(List.of(renamed))));
      assertThat(file().read().events()).containsEntry("other", renamed);
    }

    @Test
    void plainNamesWithoutQuotes() {
      assertThat(
              EventsLock.of(List.of(event("package_registry/npm/p-1.x", "a.B", Map.of()))).text())
          .contains("  package_registry/npm/p-1.x:\n    class: a.B\n");
    }

    @Test
    void nothingIfNothingChanges() throws IOException {
      file().update(before -> Optional.of(lock));
      Files.setLastModifiedTime(path, java.nio.file.attribute.FileTime.fromMillis(0));
      assertThat(file().update(before -> Optional.of(lock))).isFalse();
      assertThat(file().update(before -> Optional.empty())).isFalse();
      assertThat(Files.getLastModifiedTime(path).toMillis()).isZero();
    }

    @Test
    void overWhatStandsThere() throws IOException {
      Files.writeString(path, "version: 1\nevents: {}\n");
      List<EventsLock> seen = new ArrayList<>();
      file()
          .update(
              before -> {
                seen.add(before);
                return Optional.of(lock);
              });
      assertThat(seen).containsExactly(new EventsLock(new TreeMap<>(), Map.of(), true));
      assertThat(file().read().events()).hasSize(2);
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files.map(each -> each.getFileName().toString()))
            .containsExactlyInAnyOrder("events.lock.yml", "ringfence.yml");
      }
    }

    @Test
    void nothingOverAFileThatCannotBeRead() throws IOException {
      Files.writeString(path, "nonsense", StandardCharsets.UTF_8);
      assertThatThrownBy(() -> file().update(before -> Optional.of(lock)))
          .isInstanceOf(ConfigException.class);
      assertThat(path).hasContent("nonsense");
    }

    @Test
    void orSaysThatItCannot() throws IOException {
      Files.createDirectories(folder.resolve("events.lock.yml.new/in-the-way"));
      assertThatThrownBy(() -> file().update(before -> Optional.of(lock)))
          .isInstanceOf(UncheckedIOException.class);
      assertThat(path).doesNotExist();
    }

    @Test
    void oneOfTwoAtATime() throws Exception {
      CountDownLatch isInside = new CountDownLatch(1);
      CountDownLatch mayLeave = new CountDownLatch(1);
      ExecutorService pool = Executors.newSingleThreadExecutor();
      try {
        Callable<Boolean> writing =
            () ->
                file()
                    .update(
                        before -> {
                          isInside.countDown();
                          try {
                            mayLeave.await();
                          } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                          }
                          return Optional.of(lock);
                        });
        Future<Boolean> first = pool.submit(writing);
        isInside.await();
        // Within one process, Java refuses what another process would wait for.
        assertThatThrownBy(() -> file().update(before -> Optional.of(lock)))
            .isInstanceOf(java.nio.channels.OverlappingFileLockException.class);
        mayLeave.countDown();
        assertThat(first.get()).isTrue();
      } finally {
        pool.shutdownNow();
      }
    }
  }
}
