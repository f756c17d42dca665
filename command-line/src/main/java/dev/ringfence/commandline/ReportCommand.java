package dev.ringfence.commandline;

import dev.ringfence.boundary.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ringfence report}. */
@Command(
    name = "report",
    description =
        "Makes one report of the SARIF files that the compiler (-XepOpt:Ringfence:Sarif=DIR) and"
            + " 'ringfence check' have written: each finding once.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no findings that are not in the baseline, or warnings only",
      "1:findings of severity error",
      "2:wrong usage, or a file that is no SARIF of Ringfence; there is no report",
      "3:a bug in Ringfence"
    })
final class ReportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "SARIF files, and folders with files that end with .sarif, at any depth.")
  private List<String> paths = new ArrayList<>();

  @Mixin private ReportOptions options = new ReportOptions();

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Report> parts = new SarifFiles(terminal, options.file(terminal)).read(paths);
    Report report = Report.merge(parts);
    options.write(
        terminal,
        report,
        (shown, out, style) -> {
          FindingPrinter printer = new FindingPrinter(out, style);
          shown.findings().forEach(each -> printer.print(each, null));
        },
        (out, style) -> {
          report.notices().forEach(notice -> terminal.err().print(notice + "\n"));
          terminal.err().flush();
          new Summary(out, style).print(report, parts.size());
        });
    return report.hasFailures() ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
