package dev.ringfence.archunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.ringfence.boundary.config.ConfigException;
import dev.ringfence.boundary.config.ConfigFile;
import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Rules;
import dev.ringfence.boundary.rule.Witnesses.Sight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EventBoundariesTest {

  private static final String TANGLE =
      """
      package com.acme.git;
      class PostReceive implements com.acme.jobs.Subscriber<String> {
        @Override public void perform(String event) {
          new com.acme.ci.BuildWorker().perform("main");
        }
        @Override public void handleEvent(String event) {}
      }
      """;

  @TempDir Path folder;

  @Test
  void readsAsASentenceWithItsNameAndReason() {
    EventBoundaries boundaries = CodeUnderTest.boundaries(folder);

    List<String> texts = boundaries.rules().stream().map(ArchRule::getDescription).toList();
    assertThat(texts)
        .noneMatch(text -> text.startsWith("the code should keep to the rule"))
        .noneMatch(text -> text.contains("\n"));
    assertThat(texts.subList(0, 3))
        .satisfiesExactly(
            text ->
                assertThat(text)
                    .startsWith("subscribers should not override the method that the event store")
                    .contains("(SubscriberOverridesPerform), because the store calls `perform`"),
            text ->
                assertThat(text)
                    .contains("(SubscriberWithoutHandleEvent), because the event is delivered"),
            text ->
                assertThat(text)
                    .startsWith(
                        "domains should not run, schedule or construct workers of other domains"
                            + " (CrossDomainWorkerCall), because the caller has to know"));
  }

  @Test
  void hasEveryRuleThatClassFilesCanShow() {
    EventBoundaries boundaries =
        CodeUnderTest.boundaries(folder, CodeUnderTest.CONFIG + "rules: {DomainCycle: error}\n");

    String all = boundaries.rules().stream().map(ArchRule::getDescription).toList().toString();
    assertThat(
            Rules.all().stream()
                .filter(rule -> rule.witnesses().archUnit() != Sight.NONE)
                .map(Rule::name))
        .allSatisfy(name -> assertThat(all).contains("(" + name + ")"));
    assertThat(all).doesNotContain("Suppression");
  }

  @Test
  void failsWithPlaceRuleMessageAndHint() {
    JavaClasses imported = CodeUnderTest.of(folder, TANGLE).imported();

    assertThatThrownBy(
            () -> CodeUnderTest.boundaries(folder).crossDomainWorkerCall().check(imported))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("was violated (1 times)")
        .hasMessageContaining(
            "com/acme/git/PostReceive.java:4: [CrossDomainWorkerCall] git constructs ci's worker"
                + " BuildWorker (PostReceive calls its constructor)."
                + System.lineSeparator()
                + "    Publish an event of git")
        .hasMessageNotContaining("[SubscriberOverridesPerform]");
  }

  @Test
  void checksAllRulesInOneGo() {
    JavaClasses imported = CodeUnderTest.of(folder, TANGLE).imported();

    assertThatThrownBy(() -> CodeUnderTest.boundaries(folder).check(imported))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("[SubscriberOverridesPerform]")
        .hasMessageContaining("[SubscriberWithoutHandleEvent]")
        .hasMessageContaining("[CrossDomainWorkerCall]");
  }

  @Test
  void passesWhereNothingIsWrong() {
    JavaClasses imported = CodeUnderTest.of(folder).imported();

    assertThatCode(() -> CodeUnderTest.boundaries(folder).check(imported))
        .doesNotThrowAnyException();
  }

  @Test
  void looksAtAnImportOnceForAllRules() throws IOException {
    JavaClasses imported = CodeUnderTest.of(folder, TANGLE).imported();
    EventBoundaries boundaries = CodeUnderTest.boundaries(folder);
    boundaries.subscriberOverridesPerform().evaluate(imported);

    Files.delete(folder.resolve("com/acme/git/PostReceive.class"));

    assertThat(boundaries.crossDomainWorkerCall().evaluate(imported).hasViolation()).isTrue();
    assertThat(boundaries.incompleteAnalysis(imported)).isEmpty();
  }

  @Test
  void tellsImportsOfTheSameClassesApart() throws IOException {
    EventBoundaries boundaries = CodeUnderTest.boundaries(folder);
    Path tangled = Files.createDirectory(folder.resolve("tangled"));
    Path clean = Files.createDirectory(folder.resolve("clean"));
    JavaClasses before = CodeUnderTest.of(tangled, TANGLE).imported();
    JavaClasses after =
        CodeUnderTest.of(clean, "package com.acme.git; class Nothing {}\nclass PostReceive {}")
            .imported()
            .that(
                DescribedPredicate.describe(
                    "are in both", type -> !type.getSimpleName().equals("Nothing")))
            .as("classes");
    assertThat(before).isEqualTo(after);

    assertThat(boundaries.findings(before)).isNotEmpty();
    assertThat(boundaries.findings(after)).isEmpty();
  }

  @Test
  void answersTheSameEveryTime() {
    CodeUnderTest code = CodeUnderTest.of(folder, TANGLE);

    assertThat(CodeUnderTest.boundaries(folder).findings(code.imported()))
        .isEqualTo(CodeUnderTest.boundaries(folder).findings(code.imported()))
        .isSorted();
  }

  @Test
  void logsWarningsAndPasses() {
    String config =
        CodeUnderTest.CONFIG
            + """
            rules:
              CrossDomainWorkerCall: warning
              SubscriberOverridesPerform: off
              SubscriberWithoutHandleEvent: off
            """;
    JavaClasses imported = CodeUnderTest.of(folder, TANGLE).imported();
    EventBoundaries boundaries = CodeUnderTest.boundaries(folder, config);

    List<String> logged = logOf(() -> boundaries.check(imported));

    assertThat(logged)
        .singleElement()
        .asString()
        .startsWith("com/acme/git/PostReceive.java:4: [CrossDomainWorkerCall] git constructs");
    assertThat(boundaries.rules())
        .noneMatch(rule -> rule.getDescription().contains("SubscriberOverridesPerform"));
    assertThatCode(() -> boundaries.subscriberOverridesPerform().check(imported))
        .doesNotThrowAnyException();
  }

  @Test
  void saysOnceThatItNeedsAMap() {
    JavaClasses imported = CodeUnderTest.of(folder, TANGLE).imported();
    EventBoundaries boundaries = EventBoundaries.by(ConfigFile.none());

    List<String> logged =
        logOf(
            () -> {
              boundaries.check(imported);
              boundaries.crossDomainWorkerCall().check(imported);
            });

    assertThat(logged)
        .singleElement()
        .asString()
        .contains("CrossDomainWorkerCall is not checked")
        .contains("domains: {root:");
  }

  @Test
  void failsWhereNothingWasImported() {
    JavaClasses nothing = new ClassFileImporter().importPath(folder);

    EventBoundaries boundaries = CodeUnderTest.boundaries(folder);
    for (ArchRule rule :
        List.of(boundaries.crossDomainWorkerCall(), boundaries.eventNotImmutable())) {
      assertThatThrownBy(() -> rule.check(nothing))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("The import has 0 classes");
    }
  }

  @Test
  void leavesTestCodeAndIgnoredCodeAlone() throws IOException {
    Path tests = Files.createDirectories(folder.resolve("target/test-classes"));
    JavaClasses onlyTests = CodeUnderTest.of(tests, TANGLE).imported();
    EventBoundaries boundaries = CodeUnderTest.boundaries(folder);
    assertThat(boundaries.findings(onlyTests)).isEmpty();
    assertThatThrownBy(() -> boundaries.check(onlyTests))
        .hasMessageContaining("all of them test code or ignored");

    Path main = Files.createDirectories(folder.resolve("target/classes"));
    JavaClasses all = CodeUnderTest.of(main, TANGLE).imported();
    String config = CodeUnderTest.CONFIG + "ignore: [\"**/git/**\"]\n";
    assertThatCode(() -> CodeUnderTest.boundaries(folder, config).check(all))
        .doesNotThrowAnyException();
  }

  @Test
  void tellsTestsAndIgnoredFilesFromTheOthersOfTheirPackage() throws IOException {
    String config = CodeUnderTest.CONFIG + "ignore: ['**/Old*.java']\n";
    Path tests = Files.createDirectories(folder.resolve("target/test-classes"));
    CodeUnderTest.of(tests, TANGLE.replace("PostReceive", "PostReceiveTest"));
    Path main = Files.createDirectories(folder.resolve("target/classes"));
    CodeUnderTest.of(main, TANGLE, TANGLE.replace("PostReceive", "OldReceive"));
    JavaClasses all = new ClassFileImporter().importPath(folder.resolve("target"));

    assertThat(all.contain("com.acme.git.PostReceiveTest")).isTrue();
    assertThat(CodeUnderTest.boundaries(folder, config).findings(all))
        .isNotEmpty()
        .allSatisfy(
            finding ->
                assertThat(finding.place().file()).isEqualTo("com/acme/git/PostReceive.java"));
  }

  @Test
  void saysWhatIsWrongWithTheFile() {
    assertThatThrownBy(() -> EventBoundaries.from(folder.resolve("ringfence.yml")))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("no such file");
    assertThatThrownBy(() -> CodeUnderTest.boundaries(folder, "domain: {}\n"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("ringfence.yml:1:1");
  }

  private static List<String> logOf(Runnable action) {
    List<String> messages = new ArrayList<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord logged) {
            messages.add(logged.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger(EventBoundaries.class.getName());
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try {
      action.run();
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }
    return messages;
  }
}
