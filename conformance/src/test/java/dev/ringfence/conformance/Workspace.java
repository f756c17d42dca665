package dev.ringfence.conformance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where cases are compiled, and what they are compiled against. */
final class Workspace {

  private static final Path OUTPUT = Path.of("target", "conformance").toAbsolutePath();
  private static final Path LIBRARY_SOURCES = Path.of("library").toAbsolutePath();
  private static final Path LIBRARY = OUTPUT.resolve("library");
  private static final Path PRESETS = Path.of("target", "presets").toAbsolutePath();
  private static final Path SAMPLE_CLASS_PATH =
      Path.of("..", "sample-project", "after", "target", "class-path.txt").toAbsolutePath();
  private static final List<Path> CLASS_PATH = classPath();

  private Workspace() {}

  private static List<Path> classPath() {
    Compilation.succeed(
        ConformanceCase.filesBelow(LIBRARY_SOURCES, ".java").stream()
            .map(LIBRARY_SOURCES::resolve)
            .toList(),
        List.of(),
        LIBRARY);
    return List.of(LIBRARY, locationOf("dev/ringfence/eventstore/Event.class"));
  }

  /** The libraries of every case, as class files. */
  static List<Path> libraries() {
    return CLASS_PATH;
  }

  /** The libraries of a case, as class files; among them those that its preset is about. */
  static List<Path> libraries(ConformanceCase conformanceCase) {
    if (conformanceCase.group().equals("sample")) {
      return sampleLibraries();
    }
    return Stream.concat(CLASS_PATH.stream(), presetLibraries(conformanceCase.group()).stream())
        .toList();
  }

  /** The libraries of the sample, in both editions, as its own build has written them down. */
  static List<Path> sampleLibraries() {
    try {
      return Stream.of(Files.readString(SAMPLE_CLASS_PATH).strip().split(File.pathSeparator, -1))
          .map(Path::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Build sample-project/after before", e);
    }
  }

  /** The jars that a preset is about; none if there is no preset of that name. */
  static List<Path> presetLibraries(String preset) {
    Path folder = PRESETS.resolve(preset);
    return Files.isDirectory(folder)
        ? ConformanceCase.filesBelow(folder, ".jar").stream().map(folder::resolve).toList()
        : List.of();
  }

  /** A loader that has the libraries, too, as a test of such a code base would have them. */
  static URLClassLoader loaderOf(List<Path> libraries, ClassLoader parent) {
    return new URLClassLoader(libraries.stream().map(Workspace::url).toArray(URL[]::new), parent);
  }

  static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A folder of its own for what a witness makes of a case. */
  static Path output(String witness, ConformanceCase conformanceCase) {
    return OUTPUT.resolve(witness).resolve(conformanceCase.name());
  }

  /**
   * The folder or jar on the class path of the tests that has a resource. It is asked for by
   * resource, since classes of a compiler plugin cannot be loaded outside a compiler.
   */
  static Path locationOf(String resource) {
    URL url = Workspace.class.getClassLoader().getResource(resource);
    if (url == null) {
      throw new IllegalStateException("not on the class path: " + resource);
    }
    String text = url.toString();
    String base = text.substring(0, text.length() - resource.length());
    if (base.startsWith("jar:")) {
      base = base.substring("jar:".length(), base.length() - "!/".length());
    }
    try {
      return Path.of(new URI(base));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
