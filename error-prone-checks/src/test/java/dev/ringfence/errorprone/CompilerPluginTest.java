package dev.ringfence.errorprone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler as a user starts it, and what it prints. */
final class CompilerPluginTest {

  @TempDir Path folder;

  @BeforeEach
  void writeTree() {
    SourceTree.withEventStore(folder)
        .file("ringfence.yml", "domains:\n  root: forge\n")
        .file(
            "forge/ci/BuildTask.java",
            """
            package forge.ci;

            import dev.ringfence.eventstore.Worker;

            public class BuildTask implements Worker<String> {
              @Override
              public void perform(String ref) {}
            }
            """)
        .file(
            "forge/git/PostReceive.java",
            """
            package forge.git;

            import forge.ci.BuildTask;
            import java.util.function.Consumer;
            import java.util.function.Supplier;

            class PostReceive {
            \tvoid execute(BuildTask task) {
            \t\ttask.perform("main");
            \t\tSupplier<Object> made = () -> new BuildTask();
            \t\tConsumer<String> run = task /* ci's */ :: perform;
              }
            }
            """)
        .file(
            "forge/git/Pushed.java",
            """
            package forge.git;

            public record Pushed(String ref) implements dev.ringfence.eventstore.Event {}
            """)
        .file(
            "forge/ci/Subscribers.java",
            """
            package forge.ci;

            import dev.ringfence.eventstore.Subscriber;
            import forge.git.Pushed;

            class Subscribers {
              abstract static class Overrides implements Subscriber<Pushed> {
                @Override
                public void perform(Pushed event) {
                  System.out.println(event);
                }
              }

              static class Useless implements Subscriber<Pushed> {
                @Override
                public void handleEvent(Pushed event) {}
              }
            }
            """);
  }

  @Test
  void printsWhereWhatAndWhatToDo() throws Exception {
    assertThat(
            javac(
                "-XepDisableAllChecks -Xep:SubscriberOverridesPerform:ERROR"
                    + " -Xep:SubscriberWithoutHandleEvent:ERROR -Xep:CrossDomainWorkerCall:ERROR"))
        .isEqualTo(
            """
            forge/ci/Subscribers.java:9: error: [SubscriberOverridesPerform] ci's subscriber Overrides overrides perform, which Subscriber keeps for itself.
                public void perform(Pushed event) {
                            ^
                Move the work to handleEvent and remove the override.
                (see https://ringfence.dev/rules/SubscriberOverridesPerform)
              Did you mean 'public void handleEvent(Pushed event) {'?
            forge/ci/Subscribers.java:16: error: [SubscriberWithoutHandleEvent] handleEvent of ci's subscriber Useless does nothing.
                public void handleEvent(Pushed event) {}
                            ^
                Do the work of ci in handleEvent, with the event as its parameter, or remove the subscriber and its subscription.
                (see https://ringfence.dev/rules/SubscriberWithoutHandleEvent)
            forge/git/PostReceive.java:9: error: [CrossDomainWorkerCall] git runs ci's worker BuildTask (PostReceive calls perform).
            \t\ttask.perform("main");
            \t\t    ^
                Publish an event of git and subscribe BuildTask to it in ci.
                (see https://ringfence.dev/rules/CrossDomainWorkerCall)
            forge/git/PostReceive.java:10: error: [CrossDomainWorkerCall] git constructs ci's worker BuildTask (PostReceive calls its constructor).
            \t\tSupplier<Object> made = () -> new BuildTask();
            \t\t                              ^
                Publish an event of git and subscribe BuildTask to it in ci.
                (see https://ringfence.dev/rules/CrossDomainWorkerCall)
            forge/git/PostReceive.java:11: error: [CrossDomainWorkerCall] git runs ci's worker BuildTask (PostReceive refers to perform).
            \t\tConsumer<String> run = task /* ci's */ :: perform;
            \t\t                                       ^
                Publish an event of git and subscribe BuildTask to it in ci.
                (see https://ringfence.dev/rules/CrossDomainWorkerCall)
            5 errors
            """);
  }

  private String javac(String flags) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(exports());
    command.addAll(
        List.of(
            "-d",
            "classes",
            "-processorpath",
            System.getProperty("java.class.path"),
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            "-XDaddTypeAnnotationsToSymbol=true",
            "-Xplugin:ErrorProne " + flags));
    command.addAll(sources());
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isEqualTo(1);
    return printed.replace(System.lineSeparator(), "\n");
  }

  /** What this test's own JVM was given for javac. */
  private static List<String> exports() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-"))
        .map("-J"::concat)
        .toList();
  }

  private Collection<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString())
          .filter(file -> file.endsWith(".java"))
          .sorted()
          .toList();
    }
  }
}
