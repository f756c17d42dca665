package dev.ringfence.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("MisformattedTestData") // one line for one form of use reads best
final class DomainInternalAccessTest {

  private static final String MAP =
      """
      domains:
        git: forge.git..
        ci:
          in: forge.ci..
          api: [forge.ci.api..]
        packages: forge.packages..
      """;

  private static final String BUILD =
      """
      package forge.ci;
      public class Build<T> {
        public static final Build<String> LAST = new Build<>();
        public static Build<String> find() { return LAST; }
        public int id;
        public Build<T> next() { return this; }
        public enum Kind { QUICK, SLOW }
        public Kind kind() { return Kind.QUICK; }
      }
      """;

  private static final String API =
      """
      package forge.ci.api;
      import forge.ci.Build;
      public class Builds {
        public Build<String> last() { return Build.LAST; }
        public int count() { return 1; }
        public void forEach(java.util.function.Consumer<Build<String>> consumer) {}
      }
      """;

  @TempDir Path folder;
  private CheckSources sources;

  @BeforeEach
  void writeMap() {
    sources = new CheckSources(DomainInternalAccess.class, folder, MAP);
  }

  @Test
  void identification() {
    sources
        .identification()
        .addSourceLines("forge/ci/Build.java", BUILD)
        .addSourceLines("forge/ci/api/Builds.java", API)
        .addSourceLines(
            "forge/ci/PipelineCreatedEvent.java",
            "package forge.ci;",
            "public record PipelineCreatedEvent() implements dev.ringfence.eventstore.Event {}")
        .addSourceLines("forge/ci/Marked.java", "package forge.ci;", "public @interface Marked {}")
        .addSourceLines(
            "forge/ci/Failure.java",
            "package forge.ci;",
            "public class Failure extends RuntimeException {}")
        .addSourceLines(
            "forge/packages/Registry.java", "package forge.packages;", "public class Registry {}")
        .addSourceLines(
            "forge/Main.java",
            """
            package forge;
            class Main { Object wiring = new forge.ci.Build<String>(); }
            """)
        .addSourceLines(
            "forge/git/LookAlikes.java",
            """
            package forge.git;
            import dev.ringfence.eventstore.*;
            import forge.ci.Build;
            import forge.ci.api.Builds;
            /** Like {@link forge.ci.Build#next}. */
            class LookAlikes {
              forge.packages.Registry open;
              Builds published = new Builds();
              int count() { return published.count(); }
              static class Build<T> { Build<T> next() { return this; } }
              Build<String> own = new Build<String>().next();
              void events(EventStore store, forge.ci.PipelineCreatedEvent event) { System.out.println(event); }
              void inferred(Builds builds) {
                var last = builds.last();
                builds.forEach(build -> System.out.println(build));
                Object untyped = builds.last();
              }
              @SuppressWarnings("DomainInternalAccess")
              forge.ci.Build<String> suppressed(forge.ci.Build<String> build) { return build.next(); }
              @SuppressWarnings("DomainInternalAccess") forge.ci.Build<String> field;
              void local() { @SuppressWarnings("DomainInternalAccess") Object o = forge.ci.Build.LAST; }
              @SuppressWarnings("Ringfence") static class Inner { forge.ci.Build<String> field; }
            }
            """)
        .addSourceLines(
            "forge/git/PostReceive.java",
            """
            package forge.git;
            import forge.ci.Build;
            import forge.ci.Failure;
            import forge.ci.Marked;
            import forge.ci.api.Builds;
            import java.util.List;
            import java.util.function.Supplier;
            import static forge.ci.Build.LAST;
            import static forge.ci.Build.find;
            // BUG: Diagnostic contains: git uses Build, which is internal to ci (in PostReceive)
            class PostReceive<T extends Build<String>> {
              // BUG: Diagnostic contains: git uses Build
              Build<String> field = null;
              // BUG: Diagnostic contains: git uses Build
              Object initializer = new Build<String>();
              // BUG: Diagnostic contains: git uses Build
              Build<String> result() { return null; }
              // BUG: Diagnostic contains: git uses Build
              void parameter(Build<String> build) { build.next().next(); }
              void throwing()
                  // BUG: Diagnostic contains: git uses Failure
                  throws Failure {}
              void local() {
                // BUG: Diagnostic contains: git uses Build
                Build<String> first = null;
                Build<String> second = first.next();
              }
              // BUG: Diagnostic contains: git uses Build
              List<Build<String>> argument() { return null; }
              // BUG: Diagnostic contains: git uses Build
              Object qualified() { return forge.ci.Build.LAST; }
              // BUG: Diagnostic contains: git uses Build
              Object imported() { return LAST; }
              // BUG: Diagnostic contains: git uses Build
              Object called() { return find(); }
              // BUG: Diagnostic contains: git uses Build
              boolean test(Object o) { return o instanceof Build; }
              // BUG: Diagnostic contains: git uses Build
              Object cast(Object o) { return (Build<?>) o; }
              // BUG: Diagnostic contains: git uses Build
              Object literal() { return Build.class; }
              // BUG: Diagnostic contains: git uses Build
              Object array() { return new Build<?>[0]; }
              // BUG: Diagnostic contains: git uses Build
              Supplier<?> reference() { return Build::find; }
              void through(Builds builds) {
                // BUG: Diagnostic contains: git uses Build
                builds.last().next();
              }
              // BUG: Diagnostic contains: git uses Build
              int fieldThrough(Builds builds) { return builds.last().id; }
              // BUG: Diagnostic contains: git uses Marked
              @Marked void annotated() {}
              void lambda(Builds builds) {
                // BUG: Diagnostic contains: git uses Build
                builds.forEach(build -> build.next());
              }
              void caught() {
                try {
                  System.out.println();
                // BUG: Diagnostic contains: git uses Failure
                } catch (Failure e) {}
              }
              void anonymous() {
                // BUG: Diagnostic contains: git uses Build
                new Build<String>() { Build<String> more() { return this; } };
              }
              // BUG: Diagnostic contains: git uses Build
              static class Sub extends Build<String> {
                @Override public Sub next() { super.next(); this.kind(); return this; }
              }
              // BUG: Diagnostic contains: git uses Build
              record Carrier(Build<String> build) { Carrier {} }
            }
            """)
        .doTest();
  }

  @Test
  void aDomainThatListsNothingIsOpen() {
    SourceTree tree =
        SourceTree.withEventStore(folder.resolve("open"))
            .file("ringfence.yml", "domains:\n  root: forge\n")
            .file("forge/ci/Build.java", BUILD)
            .file(
                "forge/git/PostReceive.java",
                "package forge.git; class PostReceive { forge.ci.Build<String> build; }");
    assertThat(tree.only("DomainInternalAccess").compile()).isEmpty();
  }

  @Test
  @SuppressWarnings("deprecation")
  void replacement() {
    sources
        .replacement("-XepOpt:Ringfence:SuggestSuppressions=true")
        .addInputLines("forge/ci/Build.java", BUILD)
        .expectUnchanged()
        .addInputLines(
            "forge/git/PostReceive.java",
            """
            package forge.git;

            import forge.ci.Build;

            class PostReceive {
              void execute() {
                Build<String> build = Build.find();
              }
            }
            """)
        .addOutputLines(
            "forge/git/PostReceive.java",
            """
            package forge.git;

            import forge.ci.Build;

            class PostReceive {
              void execute() {
                @SuppressWarnings("DomainInternalAccess")
                Build<String> build = Build.find();
              }
            }
            """)
        .doTest(TestMode.TEXT_MATCH);
  }
}
