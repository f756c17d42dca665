package dev.ringfence.archunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A listener interface in a jar hid five violations of a real code base from a naive rule. */
final class IncompleteImportTest {

  @TempDir Path temp;
  private Path classes;
  private Path jar;

  @BeforeEach
  void compile() throws IOException {
    Path library = Files.createDirectory(temp.resolve("library"));
    CodeUnderTest.against(library, library, CodeUnderTest.LIBRARY);
    jar = jarOf(library);
    classes = Files.createDirectory(temp.resolve("classes"));
    List<String> sources = new ArrayList<>(CodeUnderTest.CI);
    sources.add(
        """
        package com.acme.git;
        class Listener implements com.acme.jobs.Subscriber<String> {
          @Override public void perform(String event) {}
          @Override public void handleEvent(String event) {}
        }
        """);
    sources.add(
        """
        package com.acme.git;
        class PostReceive {
          void execute(com.acme.ci.BuildWorker worker) { worker.perform("main"); }
        }
        """);
    CodeUnderTest.against(jar, classes, sources);
  }

  private Path jarOf(Path folder) throws IOException {
    Path file = temp.resolve("library.jar");
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jarOut = new JarOutputStream(out);
        Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
        jarOut.putNextEntry(new JarEntry(folder.relativize(each).toString().replace('\\', '/')));
        jarOut.write(Files.readAllBytes(each));
        jarOut.closeEntry();
      }
    }
    return file;
  }

  private JavaClasses importWithJar() throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
      thread.setContextClassLoader(loader);
      return new ClassFileImporter().importPath(classes);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void findsWhatDependsOnAnInterfaceInAJar() throws IOException {
    EventBoundaries boundaries = CodeUnderTest.boundaries(temp);
    JavaClasses imported = importWithJar();

    assertThat(boundaries.findings(imported))
        .extracting(finding -> finding.rule())
        .containsExactly(
            "SubscriberOverridesPerform", "SubscriberWithoutHandleEvent", "CrossDomainWorkerCall");
    assertThat(boundaries.incompleteAnalysis(imported)).isEmpty();
  }

  @Test
  void goesByTheVocabularyWhereTheTypeThatItNamesIsOutOfSight() {
    EventBoundaries boundaries = CodeUnderTest.boundaries(temp);

    assertThat(boundaries.findings(new ClassFileImporter().importPath(classes)))
        .extracting(finding -> finding.rule())
        .contains("SubscriberOverridesPerform", "CrossDomainWorkerCall");
  }

  @Test
  void reportsASupertypeOutOfSightOnceForAllRules() {
    String config = CodeUnderTest.CONFIG.replace("com.acme.jobs.", "com.acme.jobs.base.");
    EventBoundaries boundaries = CodeUnderTest.boundaries(temp, config);
    JavaClasses imported = new ClassFileImporter().importPath(classes);

    String gaps =
        boundaries.rules().stream()
            .flatMap(rule -> rule.evaluate(imported).getFailureReport().getDetails().stream())
            .reduce("", (a, b) -> a + b + "\n");
    assertThat(gaps.lines())
        .containsExactly(
            "incomplete analysis: 1 class extends com.acme.jobs.Subscriber, which the import could"
                + " not resolve (com.acme.git.Listener). Put it on the class path of the test, or"
                + " import it with the other classes.",
            "incomplete analysis: 3 classes extend com.acme.jobs.Worker, which the import could not"
                + " resolve (for example com.acme.ci.BuildWorker). Put it on the class path of the"
                + " test, or import it with the other classes.");
  }

  @Test
  void reportsAGapAgainWhereTheSameRuleIsCheckedAgain() {
    String config = CodeUnderTest.CONFIG.replace("com.acme.jobs.", "com.acme.jobs.base.");
    ArchRule rule = CodeUnderTest.boundaries(temp, config).subscriberOverridesPerform();
    JavaClasses imported = new ClassFileImporter().importPath(classes);

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> rule.check(imported))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("incomplete analysis");
    }
  }

  @Test
  void reportsAClassThatIsHandedOverButWasNotImported() throws IOException {
    Path git = Files.createDirectory(temp.resolve("git"));
    CodeUnderTest.against(
        jar,
        git,
        List.of(
            """
            package com.acme.ci;
            public class Secret implements com.acme.jobs.Worker<String> {
              @Override public void perform(String ref) {}
            }
            """,
            """
            package com.acme.git;
            class Enqueues {
              void run(com.acme.jobs.Queue queue) { queue.enqueue(com.acme.ci.Secret.class); }
            }
            """));
    Files.delete(git.resolve("com/acme/ci/Secret.class"));

    assertThat(
            CodeUnderTest.boundaries(temp)
                .incompleteAnalysis(new ClassFileImporter().importPath(git)))
        .containsExactly(
            "incomplete analysis: 1 class uses com.acme.ci.Secret, which the import could not"
                + " resolve (com.acme.git.Enqueues). Put it on the class path of the test, or"
                + " import it with the other classes.");
  }

  @Test
  void reportsAClassFileThatWasCutOffBeforeTheImport() throws IOException {
    cutOff(classes.resolve("com/acme/ci/BuildWorker.class"));

    assertThat(
            CodeUnderTest.boundaries(temp)
                .incompleteAnalysis(new ClassFileImporter().importPath(classes)))
        .anySatisfy(
            gap ->
                assertThat(gap)
                    .startsWith("incomplete analysis: ")
                    .contains("com.acme.ci.BuildWorker, which the import could not resolve"));
  }

  @Test
  void reportsAClassFileThatWasCutOffAfterTheImport() throws IOException {
    JavaClasses imported = importWithJar();
    cutOff(classes.resolve("com/acme/git/PostReceive.class"));

    assertThatThrownBy(() -> CodeUnderTest.boundaries(temp).check(imported))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("PostReceive.class cannot be read: the class file is cut off");
  }

  @Test
  void reportsAClassFileThatIsGone() throws IOException {
    JavaClasses imported = importWithJar();
    Files.delete(classes.resolve("com/acme/git/PostReceive.class"));

    assertThat(CodeUnderTest.boundaries(temp).incompleteAnalysis(imported))
        .singleElement()
        .asString()
        .contains("PostReceive.class cannot be read");
  }

  private static void cutOff(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
  }
}
