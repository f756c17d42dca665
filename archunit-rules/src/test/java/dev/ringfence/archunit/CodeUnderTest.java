package dev.ringfence.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ringfence.boundary.rule.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A small code base: the library {@code com.acme.jobs}, workers of the domain {@code ci}, and the
 * sources that a test adds. A line that ends in {@code // finds} is to have one finding, one that
 * ends in {@code // finds 2} two, and any other none.
 */
final class CodeUnderTest {

  static final String CONFIG =
      """
      domains:
        root: com.acme
        shared: [jobs]
      workers:
        - type: com.acme.jobs.Worker
          run-by: [perform]
          enqueued-by:
            - com.acme.jobs.Queue#enqueue
            - com.acme.jobs.Queue#enqueueAll
            - com.acme.jobs.Queue#enqueueByName
      subscribers:
        - type: com.acme.jobs.Subscriber
          sealed: perform
          handler: handleEvent
      """;

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:[\\w@ -]+ )?(?:class|@?interface|record|enum) (\\w+)");
  private static final Pattern MARK = Pattern.compile("// finds(?: (\\d+))?$");

  static final List<String> LIBRARY =
      List.of(
          """
          package com.acme.jobs;
          public interface Worker<A> {
            void perform(A argument);
          }
          """,
          """
          package com.acme.jobs;
          public interface Subscriber<E> extends Worker<E> {
            @Override default void perform(E event) { handleEvent(event); }
            void handleEvent(E event);
          }
          """,
          """
          package com.acme.jobs;
          public class Queue {
            public Queue enqueue(Class<?> worker) { return this; }
            public Queue enqueue(Worker<?> worker) { return this; }
            public Queue enqueue(long delay, double factor, Class<?> worker) { return this; }
            public void enqueueAll(Class<?>... workers) {}
            public void enqueueByName(String worker) {}
            public void subscribe(Class<?> worker) {}
          }
          """);

  static final List<String> CI =
      List.of(
          """
          package com.acme.ci;
          public class BuildWorker implements com.acme.jobs.Worker<String> {
            public static final String NAME = "build";
            public BuildWorker() {}
            public BuildWorker(String name) {}
            @Override public void perform(String ref) {}
            public boolean isReady() { return true; }
            public BuildWorker with(String option) { return this; }
            public static boolean isBusy() { return false; }
            public static class Builder {
              public BuildWorker build() { return new BuildWorker(); }
            }
            public static Builder builder() { return new Builder(); }
            public class Step implements com.acme.jobs.Worker<String> {
              public Step(String name) {}
              @Override public void perform(String ref) {}
            }
          }
          """,
          """
          package com.acme.ci;
          public class DeployWorker extends BuildWorker {}
          """);

  private static final Map<List<List<String>>, Map<String, ByteArrayOutputStream>> COMPILED =
      new ConcurrentHashMap<>();

  private final Path folder;
  private final List<String> sources = new ArrayList<>();

  private CodeUnderTest(Path folder) {
    this.folder = folder;
  }

  /** The library, the workers of ci, and {@code sources}, compiled into a folder. */
  static CodeUnderTest of(Path folder, String... sources) {
    CodeUnderTest result = new CodeUnderTest(folder);
    result.sources.addAll(LIBRARY);
    result.sources.addAll(CI);
    result.sources.addAll(List.of(sources));
    result.compile(List.of("-g", "-parameters"));
    return result;
  }

  /** The same without debug information about variables, as plain javac does it. */
  static CodeUnderTest withoutVariables(Path folder, String... sources) {
    CodeUnderTest result = new CodeUnderTest(folder);
    result.sources.addAll(LIBRARY);
    result.sources.addAll(CI);
    result.sources.addAll(List.of(sources));
    result.compile(List.of());
    return result;
  }

  /** Nothing but a library and {@code sources}. */
  static CodeUnderTest alone(Path folder, List<String> library, String... sources) {
    CodeUnderTest result = new CodeUnderTest(folder);
    result.sources.addAll(library);
    result.sources.addAll(List.of(sources));
    result.compile(List.of("-g", "-parameters"));
    return result;
  }

  /** Nothing but {@code sources}, compiled against a class path. */
  static CodeUnderTest against(Path classPath, Path folder, List<String> sources) {
    CodeUnderTest result = new CodeUnderTest(folder);
    result.sources.addAll(sources);
    result.compile(List.of("-g", "-classpath", classPath.toString()));
    return result;
  }

  /** Each code base is compiled once in a JVM: mutation tests run every test many times. */
  private void compile(List<String> options) {
    COMPILED
        .computeIfAbsent(List.of(options, List.copyOf(sources)), key -> compiled(options))
        .forEach((file, bytes) -> write(folder.resolve(file), bytes.toByteArray()));
  }

  private Map<String, ByteArrayOutputStream> compiled(List<String> options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-proc:none", "-implicit:none"));
    try (ClassFilesInMemory files =
        new ClassFilesInMemory(
            compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8))) {
      boolean compiled =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  all,
                  null,
                  sources.stream().map(CodeUnderTest::asFile).toList())
              .call();
      assertThat(compiled).as(messages.toString()).isTrue();
      return files.written;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class ClassFilesInMemory extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

    ClassFilesInMemory(JavaFileManager plain) {
      super(plain);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      String file = className.replace('.', '/') + kind.extension;
      return new SimpleJavaFileObject(URI.create("memory:///" + file), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          written.put(file, bytes);
          return bytes;
        }
      };
    }
  }

  private static JavaFileObject asFile(String source) {
    return new SimpleJavaFileObject(
        URI.create("string:///" + pathOf(source)), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }

  private static String pathOf(String source) {
    Matcher type = TYPE.matcher(source);
    assertThat(type.find()).as("a type in " + source).isTrue();
    Matcher packageName = PACKAGE.matcher(source);
    return packageName.find()
        ? packageName.group(1).replace('.', '/') + "/" + type.group(1) + ".java"
        : type.group(1) + ".java";
  }

  JavaClasses imported() {
    return new ClassFileImporter().importPath(folder);
  }

  static EventBoundaries boundaries(Path folder) {
    return boundaries(folder, CONFIG);
  }

  static EventBoundaries boundaries(Path folder, String config) {
    return EventBoundaries.from(write(folder.resolve("ringfence.yml"), config));
  }

  static Path write(Path file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Path write(Path file, byte[] content) {
    try {
      Files.createDirectories(file.getParent());
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Finding> findings() {
    EventBoundaries boundaries = boundaries(folder);
    JavaClasses imported = imported();
    assertThat(boundaries.incompleteAnalysis(imported)).isEmpty();
    return boundaries.findings(imported);
  }

  /** Compares the findings of a rule with the marks in the sources, line by line. */
  void isFoundAsMarked(String rule) {
    List<Finding> findings = findings();
    assertThat(findings).allSatisfy(finding -> assertThat(finding.rule()).isEqualTo(rule));
    assertThat(findings.stream().map(finding -> finding.place().toString()))
        .containsExactlyInAnyOrderElementsOf(marks());
  }

  private List<String> marks() {
    List<String> result = new ArrayList<>();
    for (String source : sources) {
      List<String> lines = source.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        Matcher mark = MARK.matcher(lines.get(i));
        if (mark.find()) {
          int count = mark.group(1) == null ? 1 : Integer.parseInt(mark.group(1));
          for (int n = 0; n < count; n++) {
            result.add(pathOf(source) + ":" + (i + 1));
          }
        }
      }
    }
    return result;
  }
}
