package dev.ringfence.commandline;

import dev.ringfence.boundary.report.Report;
import dev.ringfence.boundary.report.ReportForm;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In what form a report is written, and where to. */
final class ReportOptions {

  @Option(
      names = "--format",
      paramLabel = "FORM",
      converter = OutputForm.Words.class,
      description = "The form of the report: ${COMPLETION-CANDIDATES}. Default: text.")
  private OutputForm form = OutputForm.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write the report. Default: the standard output.")
  private @Nullable String file;

  @Option(
      names = "--with-known",
      description = "Put what the baseline knows into the report as well, marked as known.")
  private boolean withKnown;

  @Option(
      names = "--color",
      negatable = true,
      description = "Use colours, or do not. Default: on a terminal, unless NO_COLOR is set.")
  private @Nullable Boolean color;

  /** How the report looks as text. */
  interface Text {
    /** Prints the findings. */
    void print(Report shown, PrintWriter out, Style style);
  }

  /** What a run says besides its report. */
  interface Aside {
    /** Says it; the summary goes to a stream of its own. */
    void print(PrintWriter summary, Style style);
  }

  /** Where the report is written to; empty for the standard output. */
  Optional<Path> file(Terminal terminal) {
    return output(terminal).map(OutputFile::path);
  }

  private Optional<OutputFile> output(Terminal terminal) {
    return Optional.ofNullable(file).map(name -> OutputFile.of(terminal, name));
  }

  /**
   * Writes a report. What is said besides is part of the text form, and stays out of all others.
   */
  void write(Terminal terminal, Report report, Text text, Aside aside) {
    Report shown = withKnown ? report : report.withoutKnown();
    Optional<ReportForm> machine = form.machineForm();
    if (machine.isEmpty() && file == null) {
      Style style = Style.of(terminal.usesColors(color));
      text.print(shown, terminal.out(), style);
      // On a terminal, both streams are read as one: what was not seen comes before the summary.
      terminal.out().flush();
      aside.print(terminal.out(), style);
      return;
    }
    Style style = Style.of(Boolean.TRUE.equals(color));
    String content =
        machine.map(each -> each.text(shown)).orElseGet(() -> textOf(shown, text, style));
    output(terminal)
        .ifPresentOrElse(
            target -> target.write(content),
            () -> {
              terminal.out().print(content);
              terminal.out().flush();
            });
    aside.print(terminal.err(), style);
  }

  private static String textOf(Report shown, Text text, Style style) {
    StringWriter content = new StringWriter();
    text.print(shown, new PrintWriter(content), style);
    return content.toString();
  }
}
