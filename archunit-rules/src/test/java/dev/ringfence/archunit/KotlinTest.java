package dev.ringfence.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kotlin.Unit;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KotlinTest {

  private static final String WORKER =
      """
      package com.acme.ci

      class KtWorker : com.acme.jobs.Worker<String> {
        override fun perform(ref: String) {}
        companion object {
          const val NAME = "kt"
          fun later(ref: String) {}
        }
      }
      """;

  private static final String HOOK =
      """
      package com.acme.git

      import com.acme.ci.BuildWorker
      import com.acme.ci.KtWorker
      import com.acme.jobs.Queue
      import com.acme.jobs.Subscriber

      class PostReceive(private val worker: BuildWorker) {
        fun chain() =
          BuildWorker() // finds chain/0
            .with("a")
            .isReady

        fun lambdas(refs: List<String>) {
          refs.forEach { worker.perform(it) } // finds lambdas/1
          val later = { ref: String ->
            worker.perform(ref) // finds lambdas/1
          }
          Thread { worker.perform("x") } // finds lambdas/1
        }

        fun references() {
          val run = worker::perform // finds references/0
          val make: () -> BuildWorker = ::BuildWorker // finds references/0
        }

        fun defaulted(given: BuildWorker = BuildWorker("x"), times: Int = 1) {} // finds defaulted/2

        fun anonymous() = object : Runnable {
          override fun run() {
            worker.perform("x") // finds anonymous/0
          }
        }

        fun enqueue(queue: Queue) {
          queue.enqueue(BuildWorker::class.java) // finds enqueue/1
          queue.subscribe(BuildWorker::class.java)
          println(BuildWorker::class)
        }

        fun nullable(given: BuildWorker?, other: Any) {
          given?.perform("x") // finds nullable/2
          if (other is BuildWorker) println(KtWorker.NAME)
        }

        fun subclass() = object : BuildWorker() { // finds subclass/0
          override fun isReady() = false
        }

        fun listener() = object : Subscriber<String> {
          override fun handleEvent(event: String) {} // finds handleEvent/1 of PostReceive
        }

        companion object {
          fun create() = BuildWorker() // finds create/0
        }
      }

      fun topLevel() {
        KtWorker.later("x") // finds topLevel/0
      }

      suspend fun suspending(worker: BuildWorker) {
        worker.perform("x") // finds suspending/1
      }

      class Empty : Subscriber<String> {
        override fun handleEvent(event: String) {} // finds handleEvent/1
      }

      class Throwing : Subscriber<String> {
        override fun handleEvent(event: String) {
          throw UnsupportedOperationException("no $event") // finds handleEvent/1
        }
      }

      class Real : Subscriber<String> {
        override fun handleEvent(event: String) { println(event) }
      }
      """;

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"indy", "class"})
  void areReadAsAPersonReadsTheirSources(String lambdas) throws IOException {
    Path classes = temp.resolve("classes");
    CodeUnderTest.against(classes, Files.createDirectory(classes), javaSources());
    compile(classes, lambdas);

    EventBoundaries boundaries = CodeUnderTest.boundaries(temp);
    var imported = new ClassFileImporter().importPath(classes);

    assertThat(boundaries.findings(imported))
        .extracting(
            finding ->
                finding.place()
                    + " "
                    + finding.from().name()
                    + "/"
                    + finding.from().arity()
                    + (finding.message().contains("in PostReceive (an anonymous")
                        ? " of PostReceive"
                        : ""))
        .containsExactlyElementsOf(marks());
    assertThat(boundaries.incompleteAnalysis(imported)).isEmpty();
  }

  private static List<String> javaSources() {
    List<String> sources = new ArrayList<>(CodeUnderTest.LIBRARY);
    sources.addAll(CodeUnderTest.CI);
    return sources;
  }

  private void compile(Path classes, String lambdas) {
    Path sources = temp.resolve("sources");
    CodeUnderTest.write(sources.resolve("Hook.kt"), HOOK);
    CodeUnderTest.write(sources.resolve("KtWorker.kt"), WORKER);
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    ExitCode exit =
        new K2JVMCompiler()
            .exec(
                new PrintStream(messages, true, StandardCharsets.UTF_8),
                "-no-stdlib",
                "-no-reflect",
                "-nowarn",
                "-classpath",
                classes + System.getProperty("path.separator") + standardLibrary(),
                "-jvm-target",
                "17",
                "-Xlambdas=" + lambdas,
                "-Xsam-conversions=" + lambdas,
                "-d",
                classes.toString(),
                sources.toString());
    assertThat(exit).as(messages.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.OK);
  }

  private static Path standardLibrary() {
    try {
      return Path.of(Unit.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> marks() {
    List<String> result = new ArrayList<>();
    List<String> lines = HOOK.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int mark = lines.get(i).indexOf("// finds ");
      if (mark >= 0) {
        result.add("com/acme/git/Hook.kt:" + (i + 1) + " " + lines.get(i).substring(mark + 9));
      }
    }
    return result;
  }
}
