package dev.ringfence.sources;

import dev.ringfence.boundary.facts.TypeName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What is kept of a parsed file. */
final class SourceFile {

  /**
   * An import.
   *
   * @param name without the asterisk
   */
  record Import(List<String> name, boolean isStatic, boolean isOnDemand) {
    String lastName() {
      return name.get(name.size() - 1);
    }
  }

  private final Path path;
  private final String shownPath;
  private final boolean judged;
  private final String packageName;
  private final List<Import> imports;
  private final List<SourceType> types = new ArrayList<>();
  private final Map<String, Optional<JavaType>> lookedUp = new ConcurrentHashMap<>();

  SourceFile(
      Path path, String shownPath, boolean judged, String packageName, List<Import> imports) {
    this.path = path;
    this.shownPath = shownPath;
    this.judged = judged;
    this.packageName = packageName;
    this.imports = List.copyOf(imports);
  }

  Path path() {
    return path;
  }

  /** The path as it is reported. */
  String shownPath() {
    return shownPath;
  }

  /** Whether findings in it count; test code and the like is indexed only. */
  boolean isJudged() {
    return judged;
  }

  String packageName() {
    return packageName;
  }

  List<Import> imports() {
    return imports;
  }

  /** All types declared in it, at any depth, in the order of {@link TypeNodes}. */
  List<SourceType> types() {
    return types;
  }

  /** Simple names that have been looked up at the level of the file. */
  Map<String, Optional<JavaType>> lookedUp() {
    return lookedUp;
  }

  /** A type of its own, declared at the top. */
  TypeName topLevel(String simpleName) {
    return new TypeName(packageName, simpleName);
  }
}
