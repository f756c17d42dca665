package dev.ringfence.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the checks see beyond a single class. */
final class AnalysisTest {

  @TempDir Path folder;
  private SourceTree tree;

  @BeforeEach
  void writeTree() {
    tree =
        SourceTree.withEventStore(folder)
            .file(
                "ringfence.yml",
                """
                domains:
                  root: forge
                workers:
                  - annotated: jobs.Async
                """)
            .file("jobs/Async.java", "package jobs; public @interface Async {}");
  }

  private List<String> calls() {
    return tree.only("CrossDomainWorkerCall").compile().stream()
        .map(line -> line.lines().findFirst().orElseThrow())
        .toList();
  }

  @Test
  void anAnnotatedOverloadIsAWorkerAndTheOtherIsNot() {
    tree.file(
            "forge/ci/Builds.java",
            """
            package forge.ci;
            public class Builds {
              @jobs.Async public void start(String ref) {}
              public void start(int pipeline) {}
            }
            """)
        .file(
            "forge/git/PostReceive.java",
            """
            package forge.git;
            class PostReceive {
              void execute(forge.ci.Builds builds) {
                builds.start(1);
                builds.start("main");
              }
            }
            """);

    assertThat(calls())
        .containsExactly(
            "ERROR forge/git/PostReceive.java:5:11 [CrossDomainWorkerCall] git runs ci's worker"
                + " Builds (PostReceive calls start).");
  }

  @Test
  void anInterfaceStandsForItsOnlyAnnotatedImplementationInTheCompilation() {
    tree.file(
            "forge/ci/Builds.java",
            """
            package forge.ci;
            public interface Builds {
              void start(String ref);
              static Builds create() {
                return new Builds() {
                  @jobs.Async @Override public void start(String ref) {}
                };
              }
            }
            """)
        .file(
            "forge/git/PostReceive.java",
            """
            package forge.git;
            class PostReceive {
              void execute(forge.ci.Builds builds) {
                builds.start("main");
              }
            }
            """);

    assertThat(calls()).singleElement().asString().contains("PostReceive.java:4:11");
  }

  @Test
  void anInterfaceWithImplementationsInTwoDomainsStandsForNone() {
    tree.file(
            "forge/ci/Builds.java",
            "package forge.ci; public interface Builds { void start(String ref); }")
        .file(
            "forge/ci/CiBuilds.java",
            """
            package forge.ci;
            class CiBuilds implements Builds {
              @jobs.Async @Override public void start(String ref) {}
            }
            """)
        .file(
            "forge/packages/PackageBuilds.java",
            """
            package forge.packages;
            class PackageBuilds implements forge.ci.Builds {
              @jobs.Async @Override public void start(String ref) {}
            }
            """)
        .file(
            "forge/git/PostReceive.java",
            """
            package forge.git;
            class PostReceive {
              void execute(forge.ci.Builds builds) {
                builds.start("main");
              }
            }
            """);

    assertThat(calls()).isEmpty();
  }

  @Test
  void namesTheMemberThatAPersonWouldName() {
    tree.file(
            "forge/ci/BuildTask.java",
            """
            package forge.ci;
            public class BuildTask implements dev.ringfence.eventstore.Worker<String> {
              public static BuildTask task() { return new BuildTask(); }
              @Override public void perform(String ref) {}
            }
            """)
        .file(
            "forge/ci/Special.java", "package forge.ci; public class Special extends BuildTask {}")
        .file(
            "forge/git/Hook.java",
            """
            package forge.git;
            import static forge.ci.Special.task;
            enum Hook {
              A(task()) {
                @Override void run() {
                  Runnable r = new Runnable() {
                    @Override public void run() { task(); }
                  };
                }
              };
              static { class Local { { task(); } } }
              Hook(Object any) {}
              void run() {}
              static class Nested { Runnable r = () -> { task(); }; }
            }
            """);

    assertThat(calls())
        .containsExactly(
            "ERROR forge/git/Hook.java:4:5 [CrossDomainWorkerCall] git calls ci's worker Special"
                + " (Hook calls task).",
            "ERROR forge/git/Hook.java:7:39 [CrossDomainWorkerCall] git calls ci's worker Special"
                + " (Hook calls task).",
            "ERROR forge/git/Hook.java:11:28 [CrossDomainWorkerCall] git calls ci's worker Special"
                + " (Hook calls task).",
            "ERROR forge/git/Hook.java:14:46 [CrossDomainWorkerCall] git calls ci's worker Special"
                + " (Nested calls task).");
  }

  @Test
  void readsTheBodyOfAHandlerThatAnotherFileDeclares() {
    tree.file(
            "forge/ci/Base.java",
            """
            package forge.ci;
            import dev.ringfence.eventstore.*;
            abstract class Base implements Subscriber<Event> {
              @Override public void handleEvent(Event event) {}
            }
            """)
        .file("forge/ci/A.java", "package forge.ci; class A extends Base {}")
        .file("forge/ci/Z.java", "package forge.ci; class Z extends Base {}");

    for (String policy : List.of("simple", "byfile")) {
      assertThat(
              tree.only("SubscriberWithoutHandleEvent")
                  .arguments("-XDcompilePolicy=" + policy)
                  .compile())
          .hasSize(2)
          .allSatisfy(line -> assertThat(line).contains("from Base, where it does nothing"));
    }
  }

  @Test
  void saysOnceWhatIsNotOnTheClassPath() throws Exception {
    new SourceTree(folder)
        .file("lib/Missing.java", "package lib; public interface Missing {}")
        .file("forge/ci/A.java", "package forge.ci; public class A implements lib.Missing {}")
        .file("forge/ci/B.java", "package forge.ci; public class B implements lib.Missing {}")
        .compile();
    for (String gone :
        List.of(
            "classes/lib/Missing.class",
            "lib/Missing.java",
            "forge/ci/A.java",
            "forge/ci/B.java")) {
      Files.delete(folder.resolve(gone));
    }
    tree.file(
        "forge/git/PostReceive.java",
        """
        package forge.git;
        class PostReceive {
          Object a = new forge.ci.A();
          Object b = new forge.ci.B();
        }
        """);

    assertThat(tree.only("CrossDomainWorkerCall").arguments("-Werror").compile())
        .containsExactly(
            "NOTE Ringfence: incomplete analysis: lib.Missing is not on the class path, so nobody"
                + " can say what forge.ci.A is, nor 1 more.");
  }

  @Test
  void twoChecksDoNotSuggestTwoAnnotationsForOneDeclaration() {
    tree.file(
            "forge/ci/BuildTask.java",
            """
            package forge.ci;
            public class BuildTask implements dev.ringfence.eventstore.Worker<String> {
              @Override public void perform(String ref) {}
            }
            """)
        .file(
            "forge/git/Reacts.java",
            """
            package forge.git;

            import dev.ringfence.eventstore.Event;
            import dev.ringfence.eventstore.Subscriber;

            abstract class Reacts implements Subscriber<Event> {
              @Override
              public void perform(Event event) {
                new forge.ci.BuildTask();
              }
            }
            """)
        .flags(
            "-XepOpt:Ringfence:SuggestSuppressions=true",
            "-XepPatchChecks:SubscriberOverridesPerform,CrossDomainWorkerCall",
            "-XepPatchLocation:IN_PLACE")
        .compile();
    String once = tree.read("forge/git/Reacts.java");
    assertThat(once).containsOnlyOnce("@SuppressWarnings(");

    tree.compile();
    assertThat(tree.read("forge/git/Reacts.java"))
        .containsOnlyOnce("@SuppressWarnings(")
        .contains("SubscriberOverridesPerform", "CrossDomainWorkerCall");

    String twice = tree.read("forge/git/Reacts.java");
    tree.compile();
    assertThat(tree.read("forge/git/Reacts.java")).isEqualTo(twice);
  }
}
