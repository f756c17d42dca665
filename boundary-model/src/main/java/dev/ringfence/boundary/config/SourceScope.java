package dev.ringfence.boundary.config;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which files are left alone: test code, generated code in the places where builds put it, and what
 * the user ignores.
 */
public final class SourceScope {

  private static final List<String> ALWAYS_IGNORED =
      List.of(
          "**/src/{test,it,integrationTest,integration-test,functionalTest,testFixtures,jmh}/**",
          "**/target/{generated-sources,generated-test-sources}/**",
          "**/build/generated/**");

  private final List<PathMatcher> ignored;

  /**
   * A scope that also ignores the user's globs.
   *
   * @throws java.util.regex.PatternSyntaxException if a glob is malformed
   */
  public SourceScope(List<String> ignoredGlobs) {
    this.ignored =
        Stream.concat(ALWAYS_IGNORED.stream(), ignoredGlobs.stream())
            .flatMap(SourceScope::withoutLeadingFolders)
            .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
            .toList();
  }

  /** In a glob, a leading "any folders" needs at least one; users mean none, too. */
  private static Stream<String> withoutLeadingFolders(String glob) {
    return glob.startsWith("**/") ? Stream.of(glob, glob.substring(3)) : Stream.of(glob);
  }

  /**
   * Whether a file is left alone.
   *
   * @param path relative to the folder of {@code ringfence.yml}, with forward slashes
   */
  public boolean ignores(String path) {
    try {
      Path relative = Path.of(path);
      return ignored.stream().anyMatch(matcher -> matcher.matches(relative));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
