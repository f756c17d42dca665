package dev.ringfence.archunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import dev.ringfence.boundary.config.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BaselineTest {

  private static final String TANGLE =
      """
      package com.acme.git;
      class PostReceive implements com.acme.jobs.Subscriber<String> {
        private final com.acme.ci.DeployWorker deploy = null;
        @Override public void perform(String event) {
          deploy.perform("main");
          Runnable later = () -> deploy.perform("later");
          deploy.perform("tag");
        }
        @Override public void handleEvent(String event) {
          event.length();
        }
      }
      """;

  private static final String OVERRIDE =
      "SubscriberOverridesPerform com.acme.git.PostReceive#perform/1\n";

  private static final String CALLS =
      "CrossDomainWorkerCall com.acme.git.PostReceive#perform/1 ->"
          + " com.acme.ci.DeployWorker#perform/1";

  @TempDir Path folder;

  private JavaClasses imported(String baseline) {
    CodeUnderTest.write(folder.resolve("ringfence-baseline/git.txt"), baseline);
    return CodeUnderTest.of(folder, TANGLE).imported();
  }

  @Test
  void isSilentAboutWhatIsKnown() {
    JavaClasses imported = imported(OVERRIDE + CALLS + " x3\n");
    EventBoundaries boundaries = CodeUnderTest.boundaries(folder);
    assertThatCode(() -> boundaries.check(imported)).doesNotThrowAnyException();
    assertThat(boundaries.findings(imported)).isEmpty();
  }

  @Test
  void reportsTheLastOfMoreOfTheSame() {
    JavaClasses imported = imported(OVERRIDE + CALLS + " x2\n");
    EventBoundaries boundaries = CodeUnderTest.boundaries(folder);
    assertThatThrownBy(() -> boundaries.crossDomainWorkerCall().check(imported))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("was violated (1 times)")
        .hasMessageContaining("com/acme/git/PostReceive.java:7: [CrossDomainWorkerCall]");
  }

  @Test
  void reportsWhatIsKnownOfAnotherRuleOnly() {
    JavaClasses imported = imported(CALLS + " x3\n");
    EventBoundaries boundaries = CodeUnderTest.boundaries(folder);
    boundaries.crossDomainWorkerCall().check(imported);
    assertThatThrownBy(() -> boundaries.subscriberOverridesPerform().check(imported))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void countsAnewForEachImport() {
    imported(OVERRIDE + CALLS + " x3\n");
    EventBoundaries boundaries = CodeUnderTest.boundaries(folder);
    boundaries.check(CodeUnderTest.of(folder, TANGLE).imported());
    boundaries.check(CodeUnderTest.of(folder, TANGLE).imported());
  }

  @Test
  void failsEveryRuleAtTheLineOfABrokenBaseline() {
    JavaClasses imported = imported(CALLS + "\nnonsense\n");
    assertThat(CodeUnderTest.boundaries(folder).rules())
        .isNotEmpty()
        .allSatisfy(rule -> assertFails(rule, imported));
  }

  private static void assertFails(ArchRule rule, JavaClasses imported) {
    assertThatThrownBy(() -> rule.check(imported))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("git.txt:2:1: error: this is no known finding");
  }

  @Test
  void writesNothing() throws IOException {
    Path file = folder.resolve("ringfence-baseline/git.txt");
    String text = "<<<<<<< a\n" + OVERRIDE + CALLS + " x9\n=======\n>>>>>>> b\n";
    CodeUnderTest.boundaries(folder).check(imported(text));
    assertThat(Files.readString(file)).isEqualTo(text);
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }
}
