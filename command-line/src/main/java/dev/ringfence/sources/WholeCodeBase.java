package dev.ringfence.sources;

import dev.ringfence.boundary.config.RingfenceConfig;
import dev.ringfence.boundary.judge.Judge;
import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Rules;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a check has the whole code base before it. An event without a subscriber, in half of the
 * code, has its subscribers in the other half.
 */
final class WholeCodeBase {

  private final @Nullable String missing;

  /**
   * Of a check of some folders.
   *
   * @param roots absolute
   * @param workingDirectory absolute
   */
  WholeCodeBase(RingfenceConfig config, List<Path> roots, Path workingDirectory) {
    this.missing = missing(config.file(), roots, workingDirectory);
  }

  private static @Nullable String missing(
      @Nullable Path map, List<Path> roots, Path workingDirectory) {
    if (map == null) {
      return "the whole code base; a " + RingfenceConfig.FILE_NAME + " tells where that begins";
    }
    Path folder = map.toAbsolutePath().normalize().getParent();
    if (folder == null || roots.stream().anyMatch(folder::startsWith)) {
      return null;
    }
    return "the whole code base; run 'ringfence check' in " + shown(folder, workingDirectory);
  }

  private static String shown(Path folder, Path workingDirectory) {
    boolean isRelated = folder.startsWith(workingDirectory) || workingDirectory.startsWith(folder);
    Path path = isRelated ? workingDirectory.relativize(folder) : folder;
    String text = path.toString().replace(File.separatorChar, '/');
    return text.isEmpty() ? "." : text;
  }

  /** Whether it has. */
  boolean isThere() {
    return missing == null;
  }

  /**
   * The rules about whole code bases that cannot be judged, and why; empty if all can.
   *
   * @param unread the files that may hold evidence and were not understood
   */
  List<UnjudgedRules> unjudged(Judge judge, List<UnparsedFile> unread) {
    List<String> rules =
        Rules.all().stream()
            .filter(rule -> rule instanceof Rule.OfCodeBases && judge.isOn(rule))
            .map(Rule::name)
            .toList();
    String needs = missing == null ? needs(unread) : missing;
    return rules.isEmpty() || needs == null
        ? List.of()
        : List.of(new UnjudgedRules(rules, (rules.size() == 1 ? "needs " : "need ") + needs));
  }

  private static @Nullable String needs(List<UnparsedFile> unread) {
    if (unread.isEmpty()) {
      return null;
    }
    String first = unread.get(0).file();
    return unread.size() == 1
        ? "every file, and " + first + " could not be read"
        : "every file, and " + first + " and " + (unread.size() - 1) + " more could not be read";
  }
}
