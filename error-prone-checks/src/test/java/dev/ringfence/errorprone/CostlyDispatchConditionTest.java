package dev.ringfence.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("MisformattedTestData") // one line for one form of condition reads best
final class CostlyDispatchConditionTest {

  private static final String WORKER =
      """
      package forge.ci;
      import dev.ringfence.eventstore.*;
      public class ScanWorker implements Subscriber<ScanWorker.PushedEvent> {
        public record PushedEvent(String ref) implements Event {}
        @Override public void handleEvent(PushedEvent event) { System.out.println(event); }
      }
      """;

  private static final String FILES =
      """
      package forge.ci;
      import java.nio.file.*;
      public class Refs {
        private final boolean exists = Files.exists(Path.of("refs"));
        public Refs() {}
        public Refs(String name) {}
        public Refs(int cheap) { this(cheap > 0 ? "" : null); }
        public static boolean isMain(String ref) { return ref.equals("main"); }
        public static boolean isKnown(String ref) { return isThere(Path.of(ref)); }
        private static boolean isThere(Path path) { return Files.exists(path); }
        public boolean test(String ref) { return exists; }
      }
      """;

  @TempDir Path folder;
  private CheckSources sources;

  @BeforeEach
  void writeMap() {
    sources = new CheckSources(CostlyDispatchCondition.class, folder, "domains:\n  root: forge\n");
  }

  @Test
  void identification() {
    sources
        .identification()
        .addSourceLines(
            "forge/ci/Subscribe.java",
            """
            package forge.ci;
            import dev.ringfence.eventstore.*;
            import forge.ci.ScanWorker.PushedEvent;
            import java.nio.file.*;
            import java.util.function.Predicate;
            class Subscribe {
              static boolean isFile(PushedEvent event) { return Files.isRegularFile(Path.of(event.ref())); }
              static boolean isShort(PushedEvent event) { return event.ref().length() < 9; }
              interface Other { void when(Predicate<PushedEvent> condition); }
              static class OnDisk implements Predicate<PushedEvent> {
                @Override public boolean test(PushedEvent event) { return isFile(event); }
              }
              void cheap(SubscriptionOptions<PushedEvent> options, Other other, Predicate<PushedEvent> kept) {
                options.when(event -> event.ref().startsWith("refs/"));
                options.when(event -> Refs.isMain(event.ref()));
                options.when(Subscribe::isShort);
                options.when(kept);
                options.filter(Subscribe::isFile).when(event -> true).filter(event -> isFile(event));
                options.when(event -> Path.of(event.ref()).toString().isEmpty());
                other.when(event -> isFile(event));
                options.when(event -> new Object() { boolean ask() { return isFile(event); } } != null);
                boolean elsewhere = isFile(new PushedEvent("x"));
              }
              void costly(SubscriptionOptions<PushedEvent> options, Registry registry) {
                // BUG: Diagnostic contains: does I/O or waits: java.nio.file.Files.exists
                options.when(event -> Files.exists(Path.of(event.ref())));
                options.when(
                    event -> {
                      Path path = Path.of(event.ref());
                      // BUG: Diagnostic contains: java.nio.file.Files.exists
                      return Files.exists(path);
                    });
                // BUG: Diagnostic contains: Subscribe.isFile
                options.when(Subscribe::isFile);
                // BUG: Diagnostic contains: Refs.isKnown
                options.when(event -> Refs.isKnown(event.ref()));
                // BUG: Diagnostic contains: new Refs
                options.when(event -> new Refs().test(event.ref()));
                // BUG: Diagnostic contains: new Refs
                options.when(event -> new Refs(1).test(event.ref()));
                // BUG: Diagnostic contains: OnDisk.test
                options.when(new OnDisk());
                // BUG: Diagnostic contains: java.lang.Thread.sleep
                registry.subscribe(ScanWorker.class).to(PushedEvent.class).when(event -> { try { Thread.sleep(1); } catch (InterruptedException e) { } return true; });
              }
              @SuppressWarnings("CostlyDispatchCondition")
              void suppressed(SubscriptionOptions<PushedEvent> options) {
                options.when(event -> isFile(event));
              }
              void suppressedInside(SubscriptionOptions<PushedEvent> options) {
                options.when(
                    event -> {
                      @SuppressWarnings("CostlyDispatchCondition")
                      boolean exists = Files.exists(Path.of(event.ref()));
                      return exists;
                    });
              }
            }
            """)
        .addSourceLines("forge/ci/ScanWorker.java", WORKER)
        .addSourceLines("forge/ci/Refs.java", FILES)
        .doTest();
  }

  @Test
  void aConditionIsCostlyWithoutAMapToo() {
    SourceTree tree =
        SourceTree.withEventStore(folder.resolve("unmapped"))
            .file("ringfence.yml", "vocabularies: [ringfence]\n")
            .file("forge/ci/ScanWorker.java", WORKER)
            .file("forge/ci/Refs.java", FILES)
            .file(
                "forge/ci/Subscribe.java",
                """
                package forge.ci;
                class Subscribe {
                  void subscribe(dev.ringfence.eventstore.SubscriptionOptions<ScanWorker.PushedEvent> options) {
                    options.when(event -> Refs.isKnown(event.ref()));
                  }
                }
                """);
    assertThat(tree.only("CostlyDispatchCondition").compile())
        .singleElement()
        .asString()
        .contains("Refs.isKnown → Refs.isThere → java.nio.file.Files.exists");
  }

  @Test
  void underByfileOnlyTheLambdaItselfIsInSight() {
    SourceTree tree =
        SourceTree.withEventStore(folder.resolve("byfile"))
            .file("ringfence.yml", "domains:\n  root: forge\n")
            .file("forge/ci/ScanWorker.java", WORKER)
            .file("forge/ci/Refs.java", FILES)
            .file(
                "forge/ci/Subscribe.java",
                """
                package forge.ci;
                class Subscribe {
                  void subscribe(dev.ringfence.eventstore.SubscriptionOptions<ScanWorker.PushedEvent> options) {
                    options.when(event -> Refs.isKnown(event.ref()));
                    options.when(event -> java.nio.file.Files.exists(null));
                  }
                }
                """);
    assertThat(tree.only("CostlyDispatchCondition").arguments("-XDcompilePolicy=byfile").compile())
        .singleElement()
        .asString()
        .contains("forge/ci/Subscribe.java:5");
  }

  @Test
  @SuppressWarnings("deprecation")
  void replacement() {
    sources
        .replacement("-XepOpt:Ringfence:SuggestSuppressions=true")
        .addInputLines("forge/ci/ScanWorker.java", WORKER)
        .expectUnchanged()
        .addInputLines(
            "forge/ci/Subscribe.java",
            """
            package forge.ci;

            import java.nio.file.Files;

            class Subscribe {
              void subscribe(dev.ringfence.eventstore.SubscriptionOptions<ScanWorker.PushedEvent> options) {
                options.when(event -> Files.exists(null));
                options.when(
                    event -> {
                      boolean exists = Files.exists(null);
                      return exists;
                    });
              }
            }
            """)
        .addOutputLines(
            "forge/ci/Subscribe.java",
            """
            package forge.ci;

            import java.nio.file.Files;

            class Subscribe {
              @SuppressWarnings("CostlyDispatchCondition")
              void subscribe(dev.ringfence.eventstore.SubscriptionOptions<ScanWorker.PushedEvent> options) {
                options.when(event -> Files.exists(null));
                options.when(
                    event -> {
                      @SuppressWarnings("CostlyDispatchCondition")
                      boolean exists = Files.exists(null);
                      return exists;
                    });
              }
            }
            """)
        .doTest(TestMode.TEXT_MATCH);
  }
}
