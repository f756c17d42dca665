package dev.ringfence.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigurationTest {

  private static final String[] RULES = {
    "SubscriberOverridesPerform", "SubscriberWithoutHandleEvent", "CrossDomainWorkerCall"
  };

  private static final String WORKER =
      """
      package forge.ci;
      public class BuildTask implements dev.ringfence.eventstore.Worker<String> {
        @Override public void perform(String ref) {}
      }
      """;

  private static final String CALLER =
      """
      package forge.git;
      class PostReceive {
        void execute(forge.ci.BuildTask task) {
          task.perform("main");
        }
      }
      """;

  private static final String USELESS =
      """
      package forge.git;
      import dev.ringfence.eventstore.*;
      class Useless implements Subscriber<Event> {
        @Override public void handleEvent(Event event) {}
      }
      """;

  @TempDir Path folder;
  private SourceTree tree;

  @BeforeEach
  void writeTree() {
    tree =
        SourceTree.withEventStore(folder)
            .file("src/forge/ci/BuildTask.java", WORKER)
            .file("src/forge/git/PostReceive.java", CALLER)
            .file("src/forge/git/Useless.java", USELESS);
  }

  private SourceTree map(String more) {
    return tree.file("ringfence.yml", "domains:\n  root: forge\n" + more);
  }

  @Nested
  class WithoutAFile {

    @Test
    void saysOnceThatThereIsNoMapAndFailsNoBuildThatSaysWerror() {
      List<String> said =
          tree.file("src/forge/git/Useless.java", "package forge.git; class Useless {}")
              .only(RULES)
              .arguments("-Werror")
              .compile();

      assertThat(said).hasSize(1);
      assertThat(said.get(0))
          .startsWith("NOTE There is no map of the domains")
          .contains("domains: {root:");
    }

    @Test
    void checksSubscribersAllTheSame() {
      assertThat(tree.only("SubscriberWithoutHandleEvent").compile())
          .singleElement()
          .asString()
          .startsWith("ERROR src/forge/git/Useless.java:4:25 [SubscriberWithoutHandleEvent]")
          .contains("composition-root's subscriber Useless does nothing.")
          .contains("(see https://ringfence.dev/rules/SubscriberWithoutHandleEvent)");
    }

    @Test
    void saysNothingOfAMapIfNobodyAsksForOne() {
      assertThat(tree.only("SubscriberOverridesPerform").compile()).isEmpty();
    }
  }

  @Nested
  class WithAFile {

    @Test
    void isFoundAboveTheSources() {
      assertThat(map("").only("CrossDomainWorkerCall").compile())
          .singleElement()
          .asString()
          .startsWith("ERROR src/forge/git/PostReceive.java:4:9 [CrossDomainWorkerCall]")
          .contains("git runs ci's worker BuildTask (PostReceive calls perform).\n")
          .contains("Publish an event of git and subscribe BuildTask to it in ci.");
    }

    @Test
    void isTakenFromTheFlagBeforeTheOneAbove() throws IOException {
      Path other = Files.createDirectory(folder.resolve("other")).resolve("map.yml");
      Files.writeString(other, "domains:\n  root: nothing.here\n  some: [elsewhere..]\n");

      assertThat(
              map("")
                  .only("CrossDomainWorkerCall")
                  .flags("-XepOpt:Ringfence:Config=" + other)
                  .compile())
          .isEmpty();
    }

    @Test
    void leavesAloneWhatItIgnores() {
      assertThat(map("ignore: [\"src/forge/git/**\"]\n").only(RULES).compile()).isEmpty();
    }

    @Test
    void leavesTestCodeAlone() {
      map("")
          .file("src/test/java/forge/git/CallingTest.java", CALLER.replace("PostReceive", "T"))
          .only("CrossDomainWorkerCall");

      assertThat(tree.compile()).singleElement().asString().contains("PostReceive.java");
    }

    @Test
    void leavesATestOnlyCompilationAlone() {
      assertThat(map("").only("CrossDomainWorkerCall").flags("-XepCompilingTestOnlyCode").compile())
          .isEmpty();
    }

    @Test
    void leavesGeneratedCodeAlone() {
      map("")
          .file("src/lib/Generated.java", "package lib; public @interface Generated {}")
          .file(
              "src/forge/git/PostReceive.java",
              CALLER.replace("class PostReceive", "@lib.Generated class PostReceive"))
          .file(
              "src/forge/git/Useless.java",
              USELESS.replace(
                  "class Useless",
                  "@javax.annotation.processing.Generated(\"tool\") class Useless"));

      assertThat(tree.only(RULES).compile()).isEmpty();
    }
  }

  @Nested
  class Severity {

    @Test
    void isThatOfTheFileIfNoFlagNamesTheCheck() {
      assertThat(map("rules:\n  CrossDomainWorkerCall: warning\n").compile())
          .anySatisfy(line -> assertThat(line).startsWith("WARNING").contains("CrossDomain"))
          .noneSatisfy(line -> assertThat(line).startsWith("ERROR").contains("CrossDomain"));
    }

    @Test
    void isThatOfAFlagThatNamesTheCheck() {
      assertThat(
              map("rules:\n  CrossDomainWorkerCall: warning\n")
                  .only("CrossDomainWorkerCall")
                  .compile())
          .singleElement()
          .asString()
          .startsWith("ERROR");
      assertThat(tree.flags("-Xep:CrossDomainWorkerCall:WARN").compile())
          .singleElement()
          .asString()
          .startsWith("WARNING");
    }

    @Test
    void isThatOfAFlagThatNamesTheFamily() {
      assertThat(map("").flags("-Xep:Ringfence:WARN").compile())
          .filteredOn(line -> line.contains("ringfence.dev"))
          .hasSize(2)
          .allSatisfy(line -> assertThat(line).startsWith("WARNING"));
    }

    @Test
    void isThatOfAFlagForAllChecks() {
      assertThat(
              map("rules:\n  CrossDomainWorkerCall: error\n")
                  .flags("-XepAllErrorsAsWarnings")
                  .compile())
          .anySatisfy(line -> assertThat(line).startsWith("WARNING").contains("CrossDomain"))
          .noneSatisfy(line -> assertThat(line).startsWith("ERROR"));
    }

    @Test
    void offInAFlagIsOff() {
      assertThat(map("").flags("-Xep:CrossDomainWorkerCall:OFF").compile())
          .noneSatisfy(line -> assertThat(line).contains("CrossDomainWorkerCall"));
    }

    @Test
    void offInTheFileIsOff() {
      assertThat(
              map("rules:\n  CrossDomainWorkerCall: off\n").only("CrossDomainWorkerCall").compile())
          .isEmpty();
    }

    @Test
    void isAnErrorByDefault() {
      assertThat(map("").compile())
          .filteredOn(line -> line.contains("ringfence.dev"))
          .hasSize(2)
          .allSatisfy(line -> assertThat(line).startsWith("ERROR"));
    }
  }

  @Nested
  class BrokenFile {

    @Test
    void isOneErrorAtItsPlaceForAllChecksAndFiles() {
      tree.file("ringfence.yml", "domains:\n  root: forge\nvocabulary: [ringfence]\n");

      assertThat(tree.only(RULES).compile())
          .singleElement()
          .asString()
          .startsWith("ERROR " + folder.resolve("ringfence.yml") + ":3:1: ")
          .contains("vocabularies")
          .doesNotContain("\n")
          .doesNotContain("error:");
    }

    @Test
    void saysEveryMistake() {
      tree.file("ringfence.yml", "domains:\n  root: forge\nfoo: 1\nbar: 2\n");

      assertThat(tree.only(RULES).compile()).hasSize(2).allMatch(line -> line.startsWith("ERROR"));
    }

    @Test
    void isAnErrorIfTheFlagNamesNone() {
      assertThat(tree.only(RULES).flags("-XepOpt:Ringfence:Config=no/such.yml").compile())
          .singleElement()
          .asString()
          .startsWith("ERROR ")
          .contains("no/such.yml: there is no such file");
    }
  }
}
