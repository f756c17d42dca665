package dev.ringfence.commandline;

import dev.ringfence.boundary.baseline.Coverage;
import dev.ringfence.boundary.config.RingfenceConfig;
import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Rules;
import dev.ringfence.boundary.rule.Severity;
import dev.ringfence.sources.SourceCheck;
import dev.ringfence.sources.SourceEvents;
import dev.ringfence.sources.SourceFlow;
import dev.ringfence.sources.SourceReport;
import dev.ringfence.sources.UnparsedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sources that one map is about.
 *
 * @param config the map
 * @param roots the folders that hold the sources
 */
record SourceGroup(RingfenceConfig config, List<Path> roots) {

  private static final String JAVA = ".java";

  /** The folder that a map is about. */
  static Path folderOf(Path map) {
    return Objects.requireNonNull(map.toAbsolutePath().normalize().getParent());
  }

  SourceReport check(Terminal terminal) throws IOException {
    return read(terminal, check -> check.run(roots));
  }

  /** The events that the sources declare. */
  SourceEvents events(Terminal terminal) throws IOException {
    return read(terminal, check -> check.events(roots));
  }

  /** The way of events through the sources. */
  SourceFlow flow(Terminal terminal) throws IOException {
    return read(terminal, check -> check.flow(roots));
  }

  private interface Reading<R> {
    R by(SourceCheck check) throws IOException;
  }

  private <R> R read(Terminal terminal, Reading<R> reading) throws IOException {
    try (ProgressLine progress =
        new ProgressLine(terminal.isErrTerminal() ? terminal.err() : null)) {
      return reading.by(
          SourceCheck.of(config, terminal.workingDirectory()).tellingProgress(progress));
    }
  }

  /** Whether these are all sources that the map is about. */
  boolean isWhole() {
    Path map = config.file();
    return map != null && roots.stream().anyMatch(folderOf(map)::startsWith);
  }

  /** What a check has looked at. */
  Coverage coverage(SourceReport report) {
    List<String> unread = report.unparsed().stream().map(UnparsedFile::file).toList();
    return new Coverage(
        isWhole() && unread.stream().allMatch(path -> path.endsWith(JAVA)),
        rulesOff(),
        unread.stream().map(SourceGroup::simpleName).collect(Collectors.toSet()));
  }

  private Set<String> rulesOff() {
    return Rules.all().stream()
        .filter(rule -> config.severityOf(rule) == Severity.OFF)
        .map(Rule::name)
        .collect(Collectors.toSet());
  }

  private static String simpleName(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return file.endsWith(JAVA) ? file.substring(0, file.length() - JAVA.length()) : file;
  }
}
