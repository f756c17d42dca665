package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.AbstractCheck;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.ExternalResourceHolder;
import com.puppycrawl.tools.checkstyle.api.SeverityLevel;
import dev.ringfence.boundary.config.ConfigException;
import dev.ringfence.boundary.config.ConfigFile;
import dev.ringfence.boundary.rule.Severity;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What all checks have in common: the map that they read, and when they are asked.
 *
 * <p>They register no tokens, since Checkstyle hands them the tree before it walks it; the first of
 * them reads it for all.
 */
abstract class RingfenceCheck extends AbstractCheck implements ExternalResourceHolder {

  private @Nullable Path config;

  /**
   * Sets the {@code ringfence.yml} to read, instead of the nearest one above each file.
   *
   * @param path the file, relative to the working directory; empty for the nearest one
   * @throws IllegalArgumentException if this is no path
   */
  public final void setConfig(String path) {
    try {
      config = path.isEmpty() ? null : Path.of(path).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(path + ": error: this is no path: " + e.getReason(), e);
    }
  }

  @Override
  public final int[] getDefaultTokens() {
    return getRequiredTokens();
  }

  @Override
  public final int[] getAcceptableTokens() {
    return getRequiredTokens();
  }

  @Override
  public final int[] getRequiredTokens() {
    return new int[0];
  }

  /** Tells of a broken map before the first file, if it is known by then which map that is. */
  @Override
  protected final void finishLocalSetup() throws CheckstyleException {
    try {
      if (config != null || nearestMap().isPresent()) {
        UserMap.of(Path.of(""), config);
      }
    } catch (ConfigException e) {
      throw new CheckstyleException(e.getMessage(), e);
    }
  }

  private static Optional<Path> nearestMap() {
    return ConfigFile.findUpwards(Path.of(""));
  }

  /**
   * The map and the baseline beside it: where one of them changes, what Checkstyle has cached of
   * the sources is worth nothing. Of a map that is found from the files upwards, it must be above
   * the working directory, too.
   */
  @Override
  public final Set<String> getExternalResourceLocations() {
    Path file = config == null ? nearestMap().orElse(null) : config;
    return file == null ? Set.of() : UserMap.locations(file);
  }

  @Override
  public final void beginTree(@Nullable DetailAST root) {
    if (root == null) {
      return;
    }
    Unit unit = Unit.of(root, SourcePath.of(this));
    check(unit, unit.by(config));
  }

  @Override
  public void destroy() {
    Unit.forget();
    UserMap.forget();
    super.destroy();
  }

  /** Reports what is wrong in one file. */
  abstract void check(Unit unit, Unit.Judged judged);

  /**
   * Reports a finding, as a warning if the map says so and the check's own configuration does not.
   */
  final void report(DetailAST node, Severity severity, String key, Object... arguments) {
    SeverityLevel configured = getSeverityLevel();
    boolean isLower =
        severity == Severity.WARNING
            && configured == SeverityLevel.ERROR
            && Arrays.stream(getConfiguration().getPropertyNames()).noneMatch("severity"::equals);
    if (isLower) {
      setSeverity(SeverityLevel.WARNING.getName());
    }
    log(node, key, arguments);
    if (isLower) {
      setSeverity(configured.getName());
    }
  }
}
