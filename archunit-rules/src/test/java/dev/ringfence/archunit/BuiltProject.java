package dev.ringfence.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sources of {@link CodeUnderTest} and others, in a folder, with the classes in another. */
record BuiltProject(Path sources, Path classes) {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:[\\w@(\")]+ )*?(?:class|@?interface|record|enum) (\\w+)");

  /** As Maven lays it out. */
  static BuiltProject maven(Path module, String... sources) {
    return new BuiltProject(module.resolve("src/main/java"), module.resolve("target/classes"))
        .built(sources);
  }

  BuiltProject built(String... added) {
    Stream.of(CodeUnderTest.LIBRARY, CodeUnderTest.CI, List.of(added))
        .flatMap(List::stream)
        .forEach(this::add);
    compile();
    return this;
  }

  /** Writes a source, where its package and its first type say. */
  Path add(String source) {
    Matcher packageName = PACKAGE.matcher(source);
    Matcher type = TYPE.matcher(source);
    assertThat(packageName.find() && type.find()).as("package and type in " + source).isTrue();
    return CodeUnderTest.write(
        sources.resolve(packageName.group(1).replace('.', '/') + "/" + type.group(1) + ".java"),
        source);
  }

  private void compile() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        Stream<Path> found = Files.walk(sources)) {
      List<Path> all = found.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      Files.createDirectories(classes);
      List<String> options = List.of("-d", classes.toString(), "-proc:none", "-g");
      boolean compiled =
          compiler
              .getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(all))
              .call();
      assertThat(compiled).as(messages.toString()).isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JavaClasses imported() {
    return new ClassFileImporter().importPath(classes);
  }

  /** File and line of each finding. */
  List<String> findings() {
    return findings(CodeUnderTest.CONFIG);
  }

  List<String> findings(String config) {
    return places(CodeUnderTest.boundaries(classes, config));
  }

  List<String> places(EventBoundaries boundaries) {
    return boundaries.findings(imported()).stream()
        .map(finding -> finding.place().toString())
        .map(place -> place.substring(place.lastIndexOf('/') + 1))
        .toList();
  }
}
