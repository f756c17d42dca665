package dev.ringfence.archunit.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the source of a class file: in the folders that the user names, else where Maven, Gradle,
 * IntelliJ IDEA, Eclipse and plain javac have it, seen from the class files. Two sources that might
 * be it are none.
 */
public final class SourceFolders {

  /** Seen from the folder of the class files. */
  private static final List<String> CONVENTIONAL =
      List.of(
          "",
          "../src",
          "../src/main/java",
          "../../src/main/java",
          "../../../src",
          "../../../src/main/java",
          "../../../../src/main/java");

  private final List<Path> named;

  /**
   * The usual folders, after those that the user names.
   *
   * @param named the folders that packages begin in
   */
  public SourceFolders(Collection<Path> named) {
    this.named = List.copyOf(named);
  }

  /**
   * The one source that a class can come from, as an absolute path.
   *
   * @param classFile where the class was imported from
   * @param file the path by package and the class file's own word: {@code com/acme/X.java}
   */
  public Optional<Path> sourceOf(URI classFile, String file) {
    if (!file.endsWith(".java")) {
      return Optional.empty();
    }
    List<Path> inNamed = existing(named, file);
    List<Path> found =
        inNamed.isEmpty()
            ? outputFolder(classFile, file)
                .map(output -> existing(usualFolders(output), file))
                .orElse(List.of())
            : inNamed;
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static List<Path> existing(List<Path> folders, String file) {
    return folders.stream()
        .map(folder -> folder.resolve(file).toAbsolutePath().normalize())
        .distinct()
        .filter(Files::isRegularFile)
        .toList();
  }

  /** The folder that the packages of class files begin in. */
  private static Optional<Path> outputFolder(URI classFile, String file) {
    if (!"file".equals(classFile.getScheme())) {
      return Optional.empty();
    }
    Path folder = Path.of(classFile).getParent();
    int depth = Path.of(file).getNameCount() - 1;
    if (folder == null
        || (depth > 0 && !folder.endsWith(Path.of(file).subpath(0, depth)))
        || folder.getNameCount() <= depth) {
      return Optional.empty();
    }
    for (int i = 0; i < depth && folder != null; i++) {
      folder = folder.getParent();
    }
    return Optional.ofNullable(folder);
  }

  private static List<Path> usualFolders(Path output) {
    List<Path> folders = new ArrayList<>();
    CONVENTIONAL.forEach(folder -> folders.add(output.resolve(folder)));
    String name = String.valueOf(output.getFileName());
    folders.add(output.resolve("../../../../src/" + name + "/java"));
    folders.add(output.resolve("../../../" + name + "/src"));
    folders.add(output.resolve("../../../" + name + "/src/main/java"));
    for (Path generator : foldersIn(output.resolve("../generated-sources"))) {
      folders.add(generator);
      folders.add(generator.resolve("java"));
      folders.add(generator.resolve("src/main/java"));
    }
    for (Path generator : foldersIn(output.resolve("../../../generated/sources"))) {
      folders.add(generator.resolve("java").resolve(name));
    }
    return folders;
  }

  private static List<Path> foldersIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }
}
