package dev.ringfence.commandline;

import dev.ringfence.boundary.config.ConfigException;
import dev.ringfence.boundary.config.ConfigFile;
import dev.ringfence.boundary.config.RingfenceConfig;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Severity;
import dev.ringfence.sources.SourceCheck;
import dev.ringfence.sources.SourceReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ringfence check}. */
@Command(
    name = "check",
    description = "Checks Java sources against the domains of ringfence.yml, without a build.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no findings, or warnings only",
      "1:findings of severity error",
      "2:wrong usage or configuration; nothing was checked",
      "3:a bug in Ringfence"
    })
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..*",
      description = "Folders with Java sources, at any depth. Default: the working directory.")
  private List<String> folders = new ArrayList<>();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The map to use. Default: the nearest ringfence.yml in DIR or above it.")
  private @Nullable String configFile;

  @Option(
      names = {"-v", "--verbose"},
      description = "Name what could not be resolved, and say how long it took.")
  private boolean verbose;

  @Option(
      names = "--color",
      negatable = true,
      description = "Use colours, or do not. Default: on a terminal, unless NO_COLOR is set.")
  private @Nullable Boolean color;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Map<Optional<Path>, List<Path>> rootsByConfig = rootsByConfig();
    Map<Optional<Path>, RingfenceConfig> configs = new LinkedHashMap<>();
    rootsByConfig.keySet().forEach(file -> configs.put(file, read(file)));
    SourceReport report = check(rootsByConfig, configs);
    if (report.files() == 0 && report.unparsed().isEmpty()) {
      throw new UserException("no Java files to check in " + String.join(", ", folders()));
    }
    print(report);
    if (verbose || terminal.isErrTerminal()) {
      double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
      terminal.err().print(String.format(Locale.ROOT, "Checked in %.1f s.\n", seconds));
    }
    boolean fails =
        report.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    return fails ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private List<String> folders() {
    return folders.isEmpty() ? List.of(".") : folders;
  }

  private Map<Optional<Path>, List<Path>> rootsByConfig() {
    Optional<Path> given =
        Optional.ofNullable(configFile).map(file -> terminal.workingDirectory().resolve(file));
    if (given.isPresent() && !Files.isRegularFile(given.get())) {
      throw new UserException(configFile + ": no such file");
    }
    Map<Optional<Path>, List<Path>> result = new LinkedHashMap<>();
    for (String folder : folders()) {
      Path root = terminal.workingDirectory().resolve(folder).normalize();
      if (!Files.exists(root)) {
        throw new UserException(folder + ": no such directory");
      }
      if (!Files.isDirectory(root)) {
        throw new UserException(
            folder
                + ": not a directory. Name the folder: what a file means depends on the files"
                + " around it.");
      }
      if (!Files.isReadable(root)) {
        throw new UserException(folder + ": cannot be read: permission denied");
      }
      Optional<Path> config = given.isPresent() ? given : ConfigFile.findUpwards(root);
      result.computeIfAbsent(config, key -> new ArrayList<>()).add(root);
    }
    return result;
  }

  private RingfenceConfig read(Optional<Path> file) {
    if (file.isEmpty()) {
      terminal.err().print(RingfenceConfig.explainMissingMap() + "\n");
    }
    try {
      return file.map(ConfigFile::read).orElseGet(ConfigFile::none);
    } catch (ConfigException e) {
      throw new ConfigException(e.problems().stream().map(this::shown).toList());
    }
  }

  private ConfigException.Problem shown(ConfigException.Problem problem) {
    Path file = Path.of(problem.file());
    return file.startsWith(terminal.workingDirectory())
        ? new ConfigException.Problem(
            terminal.workingDirectory().relativize(file).toString(),
            problem.line(),
            problem.column(),
            problem.text())
        : problem;
  }

  private SourceReport check(
      Map<Optional<Path>, List<Path>> rootsByConfig, Map<Optional<Path>, RingfenceConfig> configs)
      throws IOException {
    List<SourceReport> reports = new ArrayList<>();
    try (ProgressLine progress =
        new ProgressLine(terminal.isErrTerminal() ? terminal.err() : null)) {
      for (Map.Entry<Optional<Path>, RingfenceConfig> entry : configs.entrySet()) {
        List<Path> roots = rootsByConfig.getOrDefault(entry.getKey(), List.of());
        reports.add(
            SourceCheck.of(entry.getValue(), terminal.workingDirectory())
                .tellingProgress(progress)
                .run(roots));
      }
    }
    return SourceReport.merge(reports);
  }

  private void print(SourceReport report) {
    Style style = Style.of(terminal.usesColors(color));
    FindingPrinter findings = new FindingPrinter(terminal.out(), style);
    for (Finding finding : report.findings()) {
      findings.print(finding, report.excerpts().get(finding.place()));
    }
    // On a terminal, both streams are read as one: what was not seen comes before the summary.
    terminal.out().flush();
    new Diagnostics(terminal.err(), verbose).print(report);
    terminal.err().flush();
    new Summary(terminal.out(), style).print(report);
  }
}
