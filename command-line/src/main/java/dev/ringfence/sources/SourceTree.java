package dev.ringfence.sources;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The source files below some folders. */
final class SourceTree {

  private static final Set<String> NEVER_SOURCES = Set.of("node_modules");

  /** Below a build's output folder, only these hold sources that belong to the program. */
  private static final Set<String> GENERATED =
      Set.of("generated-sources", "generated-test-sources", "generated");

  private final SortedMap<Path, Path> rootByFile = new TreeMap<>();
  private final List<Unreadable> unreadable = new ArrayList<>();

  /** A folder that could not be listed. */
  record Unreadable(Path path, Path root, String reason) {}

  /** Collects the files below a folder, or the file itself. */
  void add(Path root) throws IOException {
    if (Files.isRegularFile(root)) {
      Path parent = root.getParent();
      rootByFile.putIfAbsent(root, parent == null ? root : parent);
      return;
    }
    Files.walkFileTree(
        root,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new Visitor(root, root.toRealPath()));
  }

  /** The files in the order of their names, each with the root that it was found below. */
  SortedMap<Path, Path> rootByFile() {
    return rootByFile;
  }

  List<Unreadable> unreadable() {
    return unreadable;
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Path realRoot;

    Visitor(Path root, Path realRoot) {
      this.root = root;
      this.realRoot = realRoot;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      return folder.equals(root) || holdsSources(folder)
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    private boolean holdsSources(Path folder) throws IOException {
      String name = folder.getFileName().toString();
      if (name.startsWith(".") || NEVER_SOURCES.contains(name)) {
        return false;
      }
      if (Files.isSymbolicLink(folder) && folder.toRealPath().startsWith(realRoot)) {
        return false;
      }
      Path parent = folder.getParent();
      return parent == null || !isOutput(parent) || GENERATED.contains(name);
    }

    private boolean isOutput(Path folder) {
      Path module = folder.getParent();
      if (module == null || folder.equals(root)) {
        return false;
      }
      return switch (folder.getFileName().toString()) {
        case "target" -> Files.exists(module.resolve("pom.xml"));
        case "build" ->
            Files.exists(module.resolve("build.gradle"))
                || Files.exists(module.resolve("build.gradle.kts"));
        default -> false;
      };
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (file.getFileName().toString().endsWith(".java")) {
        if (attributes.isRegularFile()) {
          rootByFile.putIfAbsent(file, root);
        } else if (attributes.isSymbolicLink()) {
          unreadable.add(new Unreadable(file, root, "is a link to nowhere"));
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException problem) {
      if (!(problem instanceof FileSystemLoopException)) {
        unreadable.add(new Unreadable(path, root, SourceText.reason(problem)));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
