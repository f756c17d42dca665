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

final class EventsFlowCommandTest {

  @TempDir private Path folder;

  private String out = "";
  private String err = "";

  @BeforeEach
  void writeSources() throws IOException {
    write("ringfence.yml", "domains: {root: com.acme}\n");
    write(
        "src/git/Pushed.java",
        """
        package com.acme.git;
        import dev.ringfence.eventstore.Event;
        import dev.ringfence.eventstore.EventName;
        @EventName("git/pushed")
        public record Pushed(String ref) implements Event {}
        """);
    write(
        "src/git/PostReceive.java",
        """
        package com.acme.git;
        import dev.ringfence.eventstore.EventStore;
        class PostReceive {
          void execute(EventStore store) {
            store.publish(new Pushed("main"));
          }
        }
        """);
    write(
        "src/ci/Built.java",
        """
        package com.acme.ci;
        import dev.ringfence.eventstore.Event;
        public record Built(long id) implements Event {}
        """);
    write(
        "src/ci/BuildWorker.java",
        """
        package com.acme.ci;
        import com.acme.git.Pushed;
        import dev.ringfence.eventstore.EventStore;
        import dev.ringfence.eventstore.Subscriber;
        final class BuildWorker implements Subscriber<Pushed> {
          private EventStore store;
          public void handleEvent(Pushed event) {
            store.publish(new Built(1));
          }
        }
        """);
    write(
        "src/ci/CiSubscriptions.java",
        """
        package com.acme.ci;
        import com.acme.git.Pushed;
        import dev.ringfence.eventstore.Registry;
        import dev.ringfence.eventstore.Subscriptions;
        final class CiSubscriptions implements Subscriptions {
          public void register(Registry registry) {
            registry.subscribe(BuildWorker.class).to(Pushed.class)
                .when(event -> event.ref().equals("main"));
          }
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
                new PrintWriter(standard), new PrintWriter(error), false, false, folder, Map.of()),
            arguments);
    out = standard.toString();
    err = error.toString();
    return code;
  }

  @Test
  void listsWhoPublishesAndWhoHearsEachEvent() {
    assertThat(run("events", "flow", "src/ci")).isZero();
    assertThat(out)
        .isEqualTo(
            """
            Built of ci  (src/ci/Built.java:3:15)
              published by BuildWorker of ci, when BuildWorker runs  (src/ci/BuildWorker.java:8:10)
              heard by nobody
            Pushed of git, git/pushed  (src/git/Pushed.java:5:15)
              published by PostReceive of git  (src/git/PostReceive.java:5:10)
              heard by BuildWorker of ci, if its condition holds  (src/ci/CiSubscriptions.java:7:42)
            """);
    assertThat(err).isEmpty();
  }

  @Test
  void drawsThemIntoAFile() throws IOException {
    assertThat(run("events", "flow", "--diagram", "--output", "docs/flow.mmd")).isZero();
    assertThat(out).isEmpty();
    assertThat(Files.readString(folder.resolve("docs/flow.mmd")))
        .startsWith("flowchart LR\n")
        .contains("-- when -->", "([\"Pushed\"])");
  }

  @Test
  void saysThatThereIsNothingToShow() throws IOException {
    write("empty/ringfence.yml", "domains: {root: com.acme}\n");
    write("empty/A.java", "class A {}");
    assertThat(run("events", "flow", "empty")).isZero();
    assertThat(out).isEmpty();
    assertThat(err).isEqualTo("No events in sight.\n");
  }

  @Test
  void leavesOutAFileThatDoesNotParseAndSaysSo() throws IOException {
    write(
        "src/ci/Broken.java", "package com.acme.ci; class Broken implements Subscriber<Pushed> {");
    assertThat(run("events", "flow")).isZero();
    assertThat(out).contains("Pushed of git");
    assertThat(err).startsWith("src/ci/Broken.java").endsWith("; it is left out\n");
  }

  @Test
  void asksForAMap() throws IOException {
    Files.delete(folder.resolve("ringfence.yml"));
    assertThat(run("events", "flow")).isEqualTo(2);
    assertThat(err).contains("there is none in . or above it");
  }

  @Test
  void refusesAFileThatCannotBeWritten() throws IOException {
    write("docs", "a file");
    assertThat(run("events", "flow", "--output", "docs/flow.txt")).isEqualTo(2);
    assertThat(err).contains("docs/flow.txt: cannot be written");
  }
}
