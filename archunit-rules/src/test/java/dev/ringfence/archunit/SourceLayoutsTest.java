package dev.ringfence.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the sources of classes with findings are looked for. */
final class SourceLayoutsTest {

  private static final String SUPPRESSED =
      """
      package com.acme.git;
      class Hooks {
        @SuppressWarnings("CrossDomainWorkerCall")
        void run(com.acme.ci.BuildWorker build) {
          build.perform("main");
        }
        void stop(com.acme.ci.BuildWorker build) {
          build.perform("stop");
        }
      }
      """;

  private static final String ONLY_THE_OTHER = "Hooks.java:8";

  @TempDir Path folder;

  private BuiltProject built(String sources, String classes) {
    return new BuiltProject(folder.resolve(sources), folder.resolve(classes)).built(SUPPRESSED);
  }

  @ParameterizedTest
  @CsvSource({
    "shop/src/main/java, shop/target/classes",
    "shop/src/main/java, shop/build/classes/java/main",
    "shop/src/server/java, shop/build/classes/java/server",
    "shop/src/main/java, out/production/shop",
    "shop/src, out/production/shop",
    "src, out/production/shop",
    "shop/src/main/java, shop/bin/main",
    "shop/src/main/java, shop/bin",
    "src, classes",
    "classes, classes",
    "shop/target/generated-sources/annotations, shop/target/classes",
    "shop/target/generated-sources/openapi/src/main/java, shop/target/classes",
    "shop/build/generated/sources/annotationProcessor/java/main, shop/build/classes/java/main",
  })
  void findsTheSourceWhereBuildsHaveIt(String sources, String classes) {
    assertThat(built(sources, classes).findings()).containsExactly(ONLY_THE_OTHER);
  }

  @ParameterizedTest
  @CsvSource({"elsewhere, shop/target/classes", "other/src/main/java, shop/target/classes"})
  void leavesFindingsWithoutSource(String sources, String classes) {
    assertThat(built(sources, classes).findings()).containsExactly("Hooks.java:5", ONLY_THE_OTHER);
  }

  @ParameterizedTest
  @CsvSource({
    "shop/target/generated-sources/annotations, shop/target/classes",
    "shop/build/generated/sources/annotationProcessor/java/main, shop/build/classes/java/main",
    "shop/legacy/src/main/java, shop/legacy/target/classes",
  })
  void leavesFoldersAloneThatAreIgnored(String sources, String classes) {
    BuiltProject project = built(sources, classes);
    EventBoundaries boundaries =
        CodeUnderTest.boundaries(folder, CodeUnderTest.CONFIG + "ignore: ['shop/legacy/**']\n");
    assertThat(project.places(boundaries)).isEmpty();
  }

  @Test
  void looksWhereItIsTold() {
    BuiltProject project = built("elsewhere", "shop/target/classes");
    EventBoundaries boundaries =
        CodeUnderTest.boundaries(folder)
            .lookingForSourcesIn(folder.resolve("missing"), project.sources());
    assertThat(project.places(boundaries)).containsExactly(ONLY_THE_OTHER);
  }

  @Test
  void prefersTheFolderThatItIsTold() {
    BuiltProject project = built("src/main/java", "target/classes");
    BuiltProject told = new BuiltProject(folder.resolve("told"), folder.resolve("nowhere"));
    told.add(SUPPRESSED.replace("@SuppressWarnings(\"CrossDomainWorkerCall\")", ""));
    EventBoundaries boundaries =
        CodeUnderTest.boundaries(folder).lookingForSourcesIn(told.sources());
    assertThat(project.places(boundaries)).containsExactly("Hooks.java:5", ONLY_THE_OTHER);
  }

  @Test
  void doesNotChooseBetweenTwoSources() {
    BuiltProject project = built("src/main/java", "target/classes");
    new BuiltProject(folder.resolve("target/generated-sources/copies"), folder.resolve("nowhere"))
        .add(SUPPRESSED);
    assertThat(project.findings()).containsExactly("Hooks.java:5", ONLY_THE_OTHER);
  }

  @Test
  void leavesFindingsInJars() throws IOException {
    BuiltProject project = built("src/main/java", "target/classes");
    Path jar = folder.resolve("target/shop.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(project.classes())) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        entries.putNextEntry(
            new JarEntry(project.classes().relativize(file).toString().replace('\\', '/')));
        Files.copy(file, entries);
      }
    }
    try (JarFile opened = new JarFile(jar.toFile())) {
      JavaClasses imported = new ClassFileImporter().importJar(opened);
      assertThat(CodeUnderTest.boundaries(folder).findings(imported)).hasSize(2);
    }
  }

  @Test
  void leavesFindingsWhereTheSourceIsNoJava() {
    BuiltProject project = built("src/main/java", "target/classes");
    project.add(SUPPRESSED.replace("stop(", "stop((("));
    assertThat(project.findings()).containsExactly("Hooks.java:5", ONLY_THE_OTHER);
  }

  @Test
  void readsSourcesInAnyEncoding() throws IOException {
    BuiltProject project = built("src/main/java", "target/classes");
    String umlauts = SUPPRESSED.replace("class Hooks", "/* \u00e4\u00f6 */ class Hooks");
    Files.write(
        project.sources().resolve("com/acme/git/Hooks.java"),
        umlauts.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(project.findings()).containsExactly(ONLY_THE_OTHER);
  }

  @Test
  void leavesFindingsWhereTheSourceIsNotTheOneThatWasCompiled() {
    BuiltProject project = built("src/main/java", "target/classes");
    project.add("package com.acme.git;\n@SuppressWarnings(\"Ringfence\") class Hooks {}");
    assertThat(project.findings()).containsExactly("Hooks.java:5", ONLY_THE_OTHER);
    project.add(SUPPRESSED.replace("  @Supp", "\n\n\n\n  @Supp"));
    assertThat(project.findings()).containsExactly("Hooks.java:5", ONLY_THE_OTHER);
    CodeUnderTest.write(
        project.sources().resolve("com/acme/git/Hooks.java"),
        SUPPRESSED.replace("class Hooks", "class Other"));
    assertThat(project.findings()).containsExactly("Hooks.java:5", ONLY_THE_OTHER);
  }
}
