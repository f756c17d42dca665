package dev.ringfence.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BaselineTest {

  private static final String FILE = "ringfence-baseline/git.txt";

  private static final String CALL =
      "CrossDomainWorkerCall forge.git.PostReceive#execute/1 -> forge.ci.BuildTask#perform/1";

  @TempDir Path folder;
  private SourceTree tree;

  @BeforeEach
  void writeTree() {
    tree =
        SourceTree.withEventStore(folder)
            .file("ringfence.yml", "domains:\n  root: forge\n")
            .file(
                "src/forge/ci/BuildTask.java",
                """
                package forge.ci;
                public class BuildTask implements dev.ringfence.eventstore.Worker<String> {
                  @Override public void perform(String ref) {}
                }
                """)
            .file(
                "src/forge/git/PostReceive.java",
                """
                package forge.git;
                class PostReceive {
                  void execute(forge.ci.BuildTask task) {
                    task.perform("main");
                    Runnable later = () -> {
                      task.perform("later");
                    };
                    task.perform("tag");
                  }
                }
                """)
            .only("CrossDomainWorkerCall", "SubscriberWithoutHandleEvent");
  }

  private List<String> places() {
    return tree.compile().stream().map(line -> line.substring(0, line.indexOf(" ["))).toList();
  }

  @Test
  void isSilentAboutWhatIsKnown() {
    tree.file(FILE, CALL + " x3\n");
    assertThat(tree.compile()).isEmpty();
  }

  @Test
  void reportsTheLastOfMoreOfTheSame() {
    tree.file(FILE, CALL + " x2\n");
    assertThat(places()).containsExactly("ERROR src/forge/git/PostReceive.java:8:9");
  }

  @Test
  void reportsWhatIsKnownOfAnotherPlaceOnly() {
    tree.file(FILE, CALL.replace("execute/1", "execute/2") + " x3\n")
        .file("ringfence-baseline/ci.txt", CALL + " x3\n");
    assertThat(places()).hasSize(3);
  }

  @Test
  void knowsFindingsAboutDeclarations() {
    tree.file(FILE, CALL + " x3\nSubscriberWithoutHandleEvent forge.git.Useless#handleEvent/1\n")
        .file(
            "src/forge/git/Useless.java",
            """
            package forge.git;
            import dev.ringfence.eventstore.*;
            class Useless implements Subscriber<Event> {
              @Override public void handleEvent(Event event) {}
            }
            """);
    assertThat(tree.compile()).isEmpty();
  }

  @Test
  void countsNothingThatIsSuppressedOrGenerated() {
    tree.file(FILE, CALL + "\n")
        .file(
            "src/forge/git/PostReceive.java",
            """
            package forge.git;
            class PostReceive {
              @SuppressWarnings("CrossDomainWorkerCall")
              void execute(forge.ci.BuildTask task) {
                task.perform("main");
              }
              @Generated
              void execute(Object task) {
                ((forge.ci.BuildTask) task).perform("main");
              }
              void execute(forge.ci.BuildTask[] tasks) {
                tasks[0].perform("main");
              }
              @interface Generated {}
            }
            """);
    assertThat(tree.compile()).isEmpty();
  }

  @Test
  void countsAnewInEachCompilation() {
    tree.file(FILE, CALL + " x3\n");
    assertThat(tree.compile()).isEmpty();
    assertThat(tree.compile()).isEmpty();
  }

  @Test
  void failsOnceAtTheLineOfABrokenBaseline() {
    tree.file(FILE, CALL + "\nnonsense\n");
    assertThat(tree.compile())
        .singleElement()
        .asString()
        .startsWith("ERROR ")
        .contains(FILE + ":2:1: this is no known finding");
  }

  @Test
  void writesNothing() throws IOException {
    tree.file(FILE, "<<<<<<< a\n" + CALL + " x9\n=======\n>>>>>>> b\n");
    assertThat(tree.compile()).isEmpty();
    assertThat(tree.read(FILE)).startsWith("<<<<<<< a\n");
    try (Stream<Path> files = Files.list(folder.resolve("ringfence-baseline"))) {
      assertThat(files).containsExactly(folder.resolve(FILE));
    }
  }
}
