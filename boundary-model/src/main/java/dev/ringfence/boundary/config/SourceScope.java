package dev.ringfence.boundary.config;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
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

  private final List<Glob> ignored;

  /**
   * A glob.
   *
   * @param text what must be in a path, in lower case: looking for that is quick, and rules out
   *     nearly all files
   * @param matchers the glob itself
   */
  private record Glob(String text, List<PathMatcher> matchers) {

    private static final String ANY_FOLDERS = "**/";
    private static final String SPECIAL = "*?[{\\";

    /** A leading "any folders" needs at least one; users mean none, too. */
    static Glob of(String glob) {
      boolean anywhere = glob.startsWith(ANY_FOLDERS);
      String rest = anywhere ? glob.substring(ANY_FOLDERS.length()) : glob;
      int end = 0;
      while (end < rest.length() && SPECIAL.indexOf(rest.charAt(end)) < 0) {
        end++;
      }
      return new Glob(
          rest.substring(0, end).toLowerCase(Locale.ROOT),
          (anywhere ? List.of(glob, rest) : List.of(glob))
              .stream()
                  .map(each -> FileSystems.getDefault().getPathMatcher("glob:" + each))
                  .toList());
    }

    boolean matches(String path) {
      return path.toLowerCase(Locale.ROOT).contains(text)
          && matchers.stream().anyMatch(matcher -> matcher.matches(Path.of(path)));
    }
  }

  /**
   * A scope that also ignores the user's globs.
   *
   * @throws java.util.regex.PatternSyntaxException if a glob is malformed
   */
  public SourceScope(List<String> ignoredGlobs) {
    this.ignored =
        Stream.concat(ALWAYS_IGNORED.stream(), ignoredGlobs.stream()).map(Glob::of).toList();
  }

  /**
   * Whether a file is left alone.
   *
   * @param path relative to the folder of {@code ringfence.yml}, with forward slashes
   */
  public boolean ignores(String path) {
    try {
      return ignored.stream().anyMatch(glob -> glob.matches(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
