package dev.ringfence.commandline;

import dev.ringfence.boundary.baseline.Baseline;
import dev.ringfence.boundary.baseline.BaselineFolder;
import dev.ringfence.sources.SourceReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "0:no findings that are not in the baseline, or warnings only",
      "1:findings of severity error, or what --fail-on-stale asks for",
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
      names = "--fail-on-stale",
      paramLabel = "DOMAIN",
      arity = "0..1",
      split = ",",
      preprocessor = StaleDomains.OnlyAttached.class,
      description =
          "Fail if the baseline has findings that are fixed: of these domains, or of any.")
  private List<String> stale = new ArrayList<>();

  @Option(
      names = {"-v", "--verbose"},
      description = "Name what could not be resolved, and say how long it took.")
  private boolean verbose;

  @Mixin private ReportOptions options = new ReportOptions();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    List<String> where = folders.isEmpty() ? List.of(".") : folders;
    CheckResult result = check(new Selection(terminal, configFile).below(where));
    SourceReport report = result.report();
    if (report.files() == 0 && report.unparsed().isEmpty()) {
      throw new UserException("no Java files to check in " + String.join(", ", where));
    }
    print(result);
    if (verbose || terminal.isErrTerminal()) {
      double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
      terminal.err().print(String.format(Locale.ROOT, "Checked in %.1f s.\n", seconds));
    }
    boolean fails = result.hasErrors() || new StaleDomains(stale).areIn(result.fixed());
    return fails ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private CheckResult check(List<SourceGroup> groups) throws IOException {
    List<BaselineOf> baselines = new ArrayList<>();
    for (SourceGroup group : groups) {
      baselines.add(new BaselineOf(group, knownIn(group)));
    }
    List<CheckResult> results = new ArrayList<>();
    for (BaselineOf each : baselines) {
      SourceReport report = each.group().check(terminal);
      results.add(
          each.baseline() == null
              ? CheckResult.withoutBaseline(report)
              : CheckResult.of(each.group(), report, each.baseline()));
    }
    return CheckResult.merge(results);
  }

  private record BaselineOf(SourceGroup group, @Nullable Baseline baseline) {}

  private @Nullable Baseline knownIn(SourceGroup group) {
    Path map = group.config().file();
    if (map == null || !BaselineFolder.beside(map).exists()) {
      return null;
    }
    if (!stale.isEmpty() && !group.isWhole()) {
      throw new UserException(
          "--fail-on-stale: only a check of all of "
              + terminal.shown(SourceGroup.folderOf(map))
              + " tells what is fixed");
    }
    return Selection.atShownPlaces(terminal, BaselineFolder.beside(map)::read);
  }

  private void print(CheckResult result) {
    SourceReport sources = result.report();
    options.write(
        terminal,
        result.outcome(),
        (shown, out, style) -> {
          FindingPrinter printer = new FindingPrinter(out, style);
          shown
              .findings()
              .forEach(each -> printer.print(each, sources.excerpts().get(each.finding().place())));
        },
        (out, style) -> {
          Diagnostics diagnostics = new Diagnostics(terminal.err(), verbose);
          diagnostics.print(sources);
          diagnostics.printFixed(result.fixed());
          terminal.err().flush();
          new Summary(out, style).print(result);
        });
  }
}
