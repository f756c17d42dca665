package dev.ringfence.commandline;

import dev.ringfence.boundary.report.ReportedFinding;
import dev.ringfence.boundary.rule.Finding;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Prints findings in the form that terminals and editors link. */
final class FindingPrinter {

  private static final int WIDEST_LINE = 200;
  private static final int AROUND_CARET = 80;

  private final PrintWriter out;
  private final Style style;

  FindingPrinter(PrintWriter out, Style style) {
    this.out = out;
    this.style = style;
  }

  /**
   * Prints one finding.
   *
   * @param line the source line it stands in; null if that is not known
   */
  void print(ReportedFinding reported, @Nullable String line) {
    Finding finding = reported.finding();
    out.print(style.bold(finding.place() + ":"));
    out.print(" ");
    out.print(severity(reported));
    out.print(" [" + finding.rule() + "] " + finding.message());
    out.print("\n");
    if (line != null) {
      printLine(line, finding.place().column());
    }
    finding.hint().lines().forEach(hint -> out.print("  " + hint + "\n"));
    out.print("  " + style.faint(finding.link()) + "\n\n");
  }

  private String severity(ReportedFinding reported) {
    if (reported.isKnown()) {
      return style.faint("known:");
    }
    String word = reported.finding().severity().word() + ":";
    return reported.isFailure() ? style.error(word) : style.warning(word);
  }

  private void printLine(String line, int column) {
    int at = Math.max(0, Math.min(column - 1, line.length()));
    int from = line.length() <= WIDEST_LINE ? 0 : Math.max(0, at - AROUND_CARET);
    int to =
        line.length() <= WIDEST_LINE ? line.length() : Math.min(line.length(), at + AROUND_CARET);
    out.print(line.substring(from, to).stripTrailing() + "\n");
    if (column > 0) {
      // Tabs stay tabs, so that the caret stands where the terminal puts the column.
      out.print(line.substring(from, at).replaceAll("[^\t]", " ") + style.caret("^") + "\n");
    }
  }
}
