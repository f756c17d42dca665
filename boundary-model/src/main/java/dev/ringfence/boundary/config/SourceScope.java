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
          "**/src/test/**",
          "**/src/it/**",
          "**/src/integrationTest/**",
          "**/src/integration-test/**",
          "**/src/functionalTest/**",
          "**/src/testFixtures/**",
          "**/src/jmh/**",
          "**/target/generated-sources/**",
          "**/target/generated-test-sources/**",
          "**/build/generated/**");

  private final List<Glob> ignored;

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
   * A glob.
   *
   * @param text is in every path that matches: most paths are told apart by that alone
   */
  private record Glob(String text, List<PathMatcher> matchers) {

    private static final String ANY_FOLDERS = "**/";

    /** In a glob, a leading "any folders" needs at least one; users mean none, too. */
    static Glob of(String glob) {
      boolean isAnywhere = glob.startsWith(ANY_FOLDERS);
      String rest = isAnywhere ? glob.substring(ANY_FOLDERS.length()) : glob;
      return new Glob(
          textBeforeWildcards(rest),
          isAnywhere ? List.of(matcher(glob), matcher(rest)) : List.of(matcher(glob)));
    }

    private static String textBeforeWildcards(String glob) {
      int end = 0;
      while (end < glob.length() && "*?[{\\".indexOf(glob.charAt(end)) < 0) {
        end++;
      }
      return glob.substring(0, end);
    }

    private static PathMatcher matcher(String glob) {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    }

    boolean matches(String path) {
      if (!path.contains(text)) {
        return false;
      }
      Path file = Path.of(path);
      return matchers.stream().anyMatch(matcher -> matcher.matches(file));
    }

    boolean mayMatchIn(String folder) {
      return folder.contains(text.substring(0, text.lastIndexOf('/') + 1));
    }
  }

  /**
   * Whether a file is left alone.
   *
   * @param path relative to the folder of {@code ringfence.yml}, with forward slashes
   */
  public boolean ignores(String path) {
    try {
      for (Glob glob : ignored) {
        if (glob.matches(path)) {
          return true;
        }
      }
      return false;
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * Whether certainly no file in a folder is left alone. A glob for names of files in any folder
   * makes every folder uncertain.
   *
   * @param folder relative to the folder of {@code ringfence.yml}, with forward slashes and one at
   *     its end; empty for that folder itself
   */
  public boolean ignoresNothingIn(String folder) {
    return ignored.stream().noneMatch(glob -> glob.mayMatchIn(folder));
  }
}
