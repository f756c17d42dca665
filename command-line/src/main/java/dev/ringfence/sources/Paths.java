package dev.ringfence.sources;

import dev.ringfence.boundary.config.EventsLockFile;
import dev.ringfence.boundary.config.RingfenceConfig;
import java.io.File;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How paths are reported, and which files are left alone. */
final class Paths {

  private final RingfenceConfig config;
  private final Path workingDirectory;
  private final @Nullable Path scopeBase;

  Paths(RingfenceConfig config, Path workingDirectory) {
    this.config = config;
    this.workingDirectory = workingDirectory;
    this.scopeBase =
        config.file() == null ? null : config.file().toAbsolutePath().normalize().getParent();
  }

  /** The path of a file below a root as users see it. */
  String shown(Path file, Path root) {
    return slashes(relative(file, workingDirectory, root));
  }

  /** The path of the file that promises the events' schemas, as users see it. */
  String shownLock() {
    return scopeBase == null
        ? EventsLockFile.NAME
        : shown(scopeBase.resolve(EventsLockFile.NAME), scopeBase);
  }

  /** Whether findings in a file count. */
  boolean isJudged(Path file, Path root) {
    return !config.scope().ignores(slashes(relative(file, scopeBase, root)));
  }

  private static Path relative(Path file, @Nullable Path base, Path root) {
    Path from = base != null && file.startsWith(base) ? base : root;
    Path relative = from.relativize(file);
    return relative.toString().isEmpty() ? file.getFileName() : relative;
  }

  private static String slashes(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }
}
