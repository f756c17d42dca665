package dev.ringfence.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some run their tests on a Java runtime that has no compiler. */
final class NoCompilerTest {

  @TempDir Path folder;

  /** What the other Java machine runs. */
  static final class PrintFindings {

    private PrintFindings() {}

    public static void main(String[] arguments) {
      EventBoundaries.from(arguments[0])
          .findings(new ClassFileImporter().importPath(arguments[1]))
          .forEach(finding -> System.out.println(finding.place()));
    }
  }

  @Test
  void findingsStand() throws IOException, InterruptedException {
    BuiltProject project =
        BuiltProject.maven(
            folder,
            """
            package com.acme.git;
            class Hooks {
              @SuppressWarnings("CrossDomainWorkerCall")
              Object worker = new com.acme.ci.BuildWorker();
            }
            """);
    Path config = CodeUnderTest.write(folder.resolve("ringfence.yml"), CodeUnderTest.CONFIG);
    assertThat(output(config, project.classes(), "java.se,jdk.compiler,jdk.zipfs")).isEmpty();
    assertThat(output(config, project.classes(), "java.se"))
        .containsExactly("com/acme/git/Hooks.java:3");
  }

  private static List<String> output(Path config, Path classes, String modules)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--limit-modules=" + modules,
                "-cp",
                System.getProperty("java.class.path"),
                PrintFindings.class.getName(),
                config.toString(),
                classes.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return output.lines().toList();
  }
}
