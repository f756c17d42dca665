package dev.ringfence.sources;

import dev.ringfence.boundary.config.ConfigFile;
import dev.ringfence.boundary.facts.Evidence;
import dev.ringfence.boundary.rule.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small source tree for one test: three domains, their workers, and the words for them. */
final class Sources {

  static final String MAP =
      """
      domains:
        root: com.acme
        shared: [jobs]
      workers:
        - type: com.acme.jobs.Job
          run-by: [perform]
          enqueued-by: [com.acme.jobs.Queue#enqueue, com.acme.jobs.Queue#enqueueByName]
        - annotated: com.acme.jobs.Async
      """;

  private final Path root;

  private Sources(Path root) {
    this.root = root;
  }

  static Sources in(Path root) {
    return new Sources(root)
        .with("ringfence.yml", MAP)
        .java(
            "package com.acme.jobs; public interface Job<A> { void perform(A argument);"
                + " default void later(A argument) {} }")
        .java("package com.acme.jobs; public @interface Async {}")
        .java(
            """
            package com.acme.jobs;
            public class Queue {
              public static void enqueue(Object job) {}
              public static void enqueueByName(String job, int delay) {}
            }
            """)
        .java(
            """
            package com.acme.ci;
            import com.acme.jobs.Job;
            public class BuildWorker implements Job<String> {
              public static final String NAME = "com.acme.ci.BuildWorker";
              public static final String LABEL = "label";
              public BuildWorker() {}
              public BuildWorker(int retries) {}
              public void perform(String ref) {}
              public static BuildWorker create() { return new BuildWorker(); }
              public static void cleanUp() {}
              public static final class Options { public String text() { return ""; } }
            }
            """)
        .java(
            "package com.acme.git; public class Holder<T> { public T held; public T get() { return"
                + " held; } public <R> Holder<R> map(java.util.function.Function<? super T, ?"
                + " extends R> f) { return null; } }");
  }

  /** Adds a Java file, named after its package and its first type. */
  Sources java(String text) {
    String declared = text.replaceAll("(?s).*?package ([\\w.]+);.*", "$1");
    String type = text.replaceAll("(?s).*?(?:class|interface|record|enum) (\\w+).*", "$1");
    return with("src/main/java/" + declared.replace('.', '/') + "/" + type + ".java", text);
  }

  Sources with(String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SourceReport check() {
    return check(List.of(root), 2);
  }

  SourceReport check(List<Path> roots, int threads) {
    try {
      return SourceCheck.of(ConfigFile.read(root.resolve("ringfence.yml")), root)
          .onThreads(threads)
          .run(roots);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Evidence evidence() {
    try {
      return SourceCheck.of(ConfigFile.read(root.resolve("ringfence.yml")), root)
          .evidence(List.of(root));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The findings as {@code file:line rule from -> to}, the file by its simple name. */
  static List<String> brief(SourceReport report) {
    return report.findings().stream().map(Sources::brief).toList();
  }

  private static String brief(Finding finding) {
    String file = finding.place().file();
    String domains =
        finding.toDomain() == null
            ? finding.fromDomain()
            : finding.fromDomain() + " -> " + finding.toDomain();
    return "%s:%d %s %s"
        .formatted(
            file.substring(file.lastIndexOf('/') + 1),
            finding.place().line(),
            finding.rule(),
            domains);
  }
}
