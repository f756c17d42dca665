package dev.ringfence.errorprone;

import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import dev.ringfence.boundary.config.ConfigException;
import dev.ringfence.boundary.config.ConfigFile;
import dev.ringfence.boundary.config.RingfenceConfig;
import dev.ringfence.boundary.rule.Rule;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What all checks of a compilation share. Error Prone makes one and hands it to each check; since
 * it has no javac at hand then, everything else is made at the first question.
 */
final class Ringfence {

  private final RingfenceFlags flags;
  private @Nullable Compilation compilation;
  private @Nullable Context refused;

  @Inject
  Ringfence(ErrorProneFlags flags) {
    this.flags = RingfenceFlags.of(flags);
  }

  RingfenceFlags flags() {
    return flags;
  }

  /**
   * The source file around a place; null if a rule is off, the file is to be left alone, or {@code
   * ringfence.yml} or the baseline beside it cannot be used.
   */
  @Nullable Unit unitFor(Rule rule, VisitorState state) {
    Compilation current = compilationOf(state);
    if (current == null || !current.judge().isOn(rule)) {
      return null;
    }
    Unit unit = current.unitAround(state);
    return unit.isIgnored() ? null : unit;
  }

  private @Nullable Compilation compilationOf(VisitorState state) {
    if (compilation != null && compilation.isOf(state.context)) {
      return compilation;
    }
    if (refused == state.context) {
      return null;
    }
    try {
      compilation = new Compilation(state, readConfig(state));
    } catch (ConfigException e) {
      refused = state.context;
      compilation = null;
      e.problems().forEach(problem -> CompilerLog.error(state.context, describe(problem)));
    }
    return compilation;
  }

  private RingfenceConfig readConfig(VisitorState state) {
    Optional<Path> file =
        flags.config().map(Ringfence::configured).or(() -> ConfigFile.findUpwards(start(state)));
    return file.map(ConfigFile::read).orElseGet(ConfigFile::none);
  }

  private static Path configured(String path) {
    try {
      return Path.of(path);
    } catch (InvalidPathException e) {
      throw new ConfigException(
          List.of(new ConfigException.Problem(path, 0, 0, "this is no path: " + e.getReason())));
    }
  }

  private static Path start(VisitorState state) {
    return SourceFile.onDisk((JCCompilationUnit) state.getPath().getCompilationUnit())
        .orElseGet(() -> Path.of(""));
  }

  /** The compiler says "error" itself. */
  private static String describe(ConfigException.Problem problem) {
    String where =
        problem.line() == 0
            ? problem.file()
            : problem.file() + ":" + problem.line() + ":" + problem.column();
    return where + ": " + problem.text();
  }
}
