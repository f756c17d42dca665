package dev.ringfence.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.rule.MissingSupertype;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceCheckTest {

  private static final String CALLER =
      """
      package com.acme.git;
      class Caller {
        void run(com.acme.ci.BuildWorker w) {
          w.perform("a");
        }
      }
      """;

  private static final String FINDING = "Caller.java:4 CrossDomainWorkerCall git -> ci";

  @TempDir private Path root;

  @Test
  void findsSubscribersThatBreakTheirRules() throws IOException {
    Sources sources = subscribers();
    assertThat(Sources.brief(sources.check()))
        .containsExactly(
            "Anonymous.java:4 SubscriberOverridesPerform git",
            "Empty.java:4 SubscriberWithoutHandleEvent git",
            "Overriding.java:4 SubscriberOverridesPerform git");
  }

  private Sources subscribers() throws IOException {
    Files.createDirectories(root);
    return Sources.in(root)
        .with(
            "ringfence.yml",
            "domains: {root: com.acme}\nvocabularies: [ringfence]\nrules: {DeadSubscription: off}\n")
        .java(
            """
            package com.acme.git;
            import dev.ringfence.eventstore.*;
            class Overriding implements Subscriber<PushReceivedEvent> {
              @Override public void perform(PushReceivedEvent e) {}
              @Override public void handleEvent(PushReceivedEvent e) { System.out.println(e); }
            }
            """)
        .java(
            """
            package com.acme.git;
            import dev.ringfence.eventstore.*;
            class Empty implements Subscriber<PushReceivedEvent> {
              @Override public void handleEvent(PushReceivedEvent e) {}
            }
            """)
        .java(
            """
            package com.acme.git;
            import dev.ringfence.eventstore.*;
            class Anonymous { Subscriber<PushReceivedEvent> field = new Subscriber<>() {
              public void perform(PushReceivedEvent e) {}
              public void handleEvent(PushReceivedEvent e) { System.out.println(e); }
              };
            }
            """)
        .java(
            """
            package com.acme.git;
            import dev.ringfence.eventstore.*;
            @SuppressWarnings("SubscriberWithoutHandleEvent")
            class Silenced implements Subscriber<PushReceivedEvent> {
              @Override public void handleEvent(PushReceivedEvent e) {}
            }
            """)
        .java(
            """
            package com.acme.git;
            import dev.ringfence.eventstore.*;
            class Fine implements Subscriber<PushReceivedEvent> {
              @Override public void handleEvent(PushReceivedEvent e) { System.out.println(e); }
              void perform(PushReceivedEvent e, int more) {}
            }
            """)
        .java(
            "package com.acme.git; record PushReceivedEvent(int id) implements dev.ringfence.eventstore.Event {}");
  }

  @Test
  void leavesTestCodeAloneButKnowsItsTypes() {
    SourceReport report =
        Sources.in(root)
            .with("src/test/java/com/acme/git/Caller.java", CALLER)
            .with(
                "src/test/java/com/acme/git/Helper.java",
                "package com.acme.git; class Helper { com.acme.ci.BuildWorker worker; }")
            .java(
                """
                package com.acme.git;
                class UsesHelper {
                  void run(Helper h) { h.worker.perform("a"); }
                }
                """)
            .check();
    assertThat(Sources.brief(report))
        .containsExactly("UsesHelper.java:3 CrossDomainWorkerCall git -> ci");
  }

  @Test
  void namesWhatItCannotResolveAndDoesNotGuess() {
    SourceReport report =
        Sources.in(root)
            .java(
                """
                package com.acme.git;
                import org.lib.*;
                class Caller {
                  void run(Registry registry, LibraryType known) {
                    registry.find("x").perform("a");
                    known.perform("a");
                    registry.find("y").somethingElse();
                  }
                }
                """)
            .check();
    assertThat(report.findings()).isEmpty();
    assertThat(report.unresolved())
        .extracting(name -> name.place().line() + " " + name.text())
        .containsExactly("5 registry.find(\"x\").perform");
  }

  @Test
  void namesSupertypesOutsideTheSources() {
    SourceReport report =
        Sources.in(root)
            .java("package com.acme.git; import org.lib.Base; class Caller extends Base {}")
            .check();
    assertThat(report.missingSupertypes())
        .extracting(MissingSupertype::supertype)
        .extracting(Object::toString)
        .containsExactly("org.lib.Base");
  }

  @Test
  void doesNotDependOnThreadsOrOnTheOrderOfRoots() {
    Sources sources = Sources.in(root);
    for (int i = 0; i < 30; i++) {
      sources.java(
          CALLER.replace("Caller", "Caller" + i).replace("com.acme.git", "com.acme.d" + i % 7));
    }
    List<Path> roots =
        List.of(root.resolve("src/main/java/com/acme/d1"), root.resolve("src"), root);
    SourceReport one = sources.check(roots, 1);
    SourceReport four = sources.check(List.of(roots.get(2), roots.get(0), roots.get(1)), 4);
    assertThat(one.findings()).hasSize(30);
    assertThat(four).isEqualTo(one);
  }

  @Test
  void reportsFilesThatDoNotParseAndGoesOn() throws IOException {
    Sources sources =
        Sources.in(root).java(CALLER).with("src/main/java/Broken.java", "class { int");
    Files.write(root.resolve("src/main/java/Binary.java"), new byte[] {1, 0, 2, 0});
    SourceReport report = sources.check();
    assertThat(report.unparsed())
        .extracting(UnparsedFile::file)
        .containsExactly("src/main/java/Binary.java", "src/main/java/Broken.java");
    assertThat(report.unparsed())
        .extracting(UnparsedFile::reason)
        .satisfiesExactly(
            binary -> assertThat(binary).isEqualTo("is not text"),
            broken -> assertThat(broken).isEqualTo("does not parse near line 1: found \"{\""));
    assertThat(Sources.brief(report)).containsExactly(FINDING);
  }

  @Test
  void readsLatin1() throws IOException {
    Sources sources = Sources.in(root);
    Path file = root.resolve("src/main/java/com/acme/git/Caller.java");
    Files.createDirectories(file.getParent());
    Files.write(file, CALLER.replace("\"a\"", "\"\u00e9\"").getBytes(StandardCharsets.ISO_8859_1));
    SourceReport report = sources.check();
    assertThat(Sources.brief(report)).containsExactly(FINDING);
    assertThat(report.excerpts().values()).containsExactly("    w.perform(\"\u00e9\");");
  }

  @Test
  void readsAByteOrderMark() {
    assertThat(Sources.brief(Sources.in(root).with("src/Caller.java", "\uFEFF" + CALLER).check()))
        .containsExactly(FINDING);
  }

  @Test
  void doesNotFollowLinksInCircles() throws IOException {
    Sources sources = Sources.in(root).java(CALLER);
    Files.createSymbolicLink(root.resolve("src/loop"), root);
    Files.createSymbolicLink(root.resolve("src/again"), root.resolve("src/main"));
    Files.createSymbolicLink(root.resolve("src/nowhere"), root.resolve("gone"));
    SourceReport report = sources.check();
    assertThat(Sources.brief(report)).containsExactly(FINDING);
    assertThat(report.unparsed()).isEmpty();
  }

  @Test
  void reportsAnUnreadableFile() throws IOException {
    Sources sources = Sources.in(root).java(CALLER);
    // A link into nowhere: permissions mean nothing to root, as whom builds often run.
    Files.createSymbolicLink(root.resolve("src/Gone.java"), root.resolve("gone"));
    SourceReport report = sources.check();
    assertThat(report.unparsed()).extracting(UnparsedFile::file).containsExactly("src/Gone.java");
    assertThat(Sources.brief(report)).containsExactly(FINDING);
  }

  @Test
  void readsExpressionsOfThreeThousandLevels() {
    int levels = 3_000;
    SourceReport report =
        Sources.in(root)
            .java(CALLER)
            .java(
                "package com.acme.git; class Calls { Object f(Object o) { return o; } Object x = "
                    + "f(".repeat(levels)
                    + "w.perform(\"\")"
                    + ")".repeat(levels)
                    + "; com.acme.ci.BuildWorker w; }")
            .java(
                "package com.acme.git; class Chain { Chain next() { return this; } Object x = this"
                    + ".next()".repeat(levels)
                    + "; }")
            .java(
                "package com.acme.git; class Text { String x = \"\""
                    + " + \"a\"".repeat(levels)
                    + "; }")
            .java(
                "package com.acme.git; class Lambdas { Object f(java.util.function.Function<Object,"
                    + " Object> o) { return o; } Object x = "
                    + "f(x -> ".repeat(levels / 10)
                    + "x"
                    + ")".repeat(levels / 10)
                    + "; }")
            .check();
    assertThat(report.unparsed()).isEmpty();
    assertThat(Sources.brief(report))
        .containsExactly(
            "Caller.java:4 CrossDomainWorkerCall git -> ci",
            "Calls.java:1 CrossDomainWorkerCall git -> ci");
  }

  @Test
  void readsTypesOfThreeThousandLevels() {
    int levels = 3_000;
    SourceReport report =
        Sources.in(root)
            .java(CALLER)
            .java(
                "package com.acme.git; class Types { "
                    + "java.util.List<".repeat(levels)
                    + "com.acme.ci.BuildWorker"
                    + ">".repeat(levels)
                    + " list; }")
            .check();
    assertThat(report.unparsed()).isEmpty();
    assertThat(Sources.brief(report)).containsExactly(FINDING);
  }

  @Test
  void readsAFileOfTenMegabytes() {
    String method = "  void run%d(com.acme.ci.BuildWorker w) { w.later(\"%s\"); }\n";
    StringBuilder text = new StringBuilder("package com.acme.git;\nclass Big {\n");
    for (int i = 0; i < 10; i++) {
      text.append(method.formatted(i, "x".repeat(1_000_000)));
    }
    SourceReport report = Sources.in(root).java(text.append("}\n").toString()).check();
    assertThat(report.findings()).hasSize(10);
  }

  @Test
  void ignoresCopiesInBuildFolders() {
    SourceReport report =
        Sources.in(root)
            .java(CALLER)
            .with("pom.xml", "<project/>")
            .with("target/copy/Caller.java", CALLER)
            .with(".git/Caller.java", CALLER)
            .check();
    assertThat(Sources.brief(report)).containsExactly(FINDING);
  }

  @Test
  void judgesEachOfTwoTypesWithOneName() {
    SourceReport report =
        Sources.in(root).with("one/Caller.java", CALLER).with("two/Caller.java", CALLER).check();
    assertThat(report.findings())
        .extracting(finding -> finding.place().file())
        .containsExactly("one/Caller.java", "two/Caller.java");
  }

  @Test
  void warnsOfWordsForTypesThatAreNowhere() {
    SourceReport report =
        Sources.in(root)
            .with(
                "ringfence.yml",
                """
                domains: {root: com.acme}
                workers:
                  - type: com.acme.jobs.Jop
                    enqueued-by: com.acme.jobs.Queue#enqueue
                  - type: org.library.Task
                  - type: org.library.Other
                  - type: java.util.concurrent.Callable
                  - annotated: com.zeta.Asynchronously
                """)
            .java("package com.acme.git; import org.library.Task; class A extends Task {}")
            .java("package com.acme.git; class B { org.library.Other other; }")
            .check();
    assertThat(report.unknownWords())
        .extracting(word -> word.place() + " " + word.type() + " " + word.nearest())
        .containsExactly(
            "ringfence.yml:3:11 com.acme.jobs.Jop com.acme.jobs.Job",
            "ringfence.yml:8:16 com.zeta.Asynchronously null");
  }

  @Test
  void warnsOfNoWordsWherePartOfTheSourcesIsOutOfSight() {
    SourceReport report =
        Sources.in(root)
            .with("ringfence.yml", Sources.MAP + "events: [{type: com.acme.Nowhere}]\n")
            .check(List.of(root.resolve("src")), 1);
    assertThat(report.unknownWords()).isEmpty();
  }
}
