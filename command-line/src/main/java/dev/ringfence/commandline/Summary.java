package dev.ringfence.commandline;

import dev.ringfence.boundary.baseline.Baseline.Comparison;
import dev.ringfence.boundary.report.Report;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Severity;
import dev.ringfence.sources.SourceReport;
import dev.ringfence.sources.UnjudgedRules;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Prints what a check amounts to: by rule, by pair of domains, in all. */
final class Summary {

  private final PrintWriter out;
  private final Style style;

  Summary(PrintWriter out, Style style) {
    this.out = out;
    this.style = style;
  }

  void print(CheckResult result) {
    SourceReport report = result.report();
    printByRule(report.findings());
    printTotals(report, result.comparison() != null);
    printGaps(report);
    printComparison(result);
  }

  /** Prints what a merged report amounts to. */
  void print(Report report, int parts) {
    List<Finding> fresh = report.fresh();
    printByRule(fresh);
    out.print(found(fresh, false) + " in " + plural(parts, "SARIF file") + ".\n");
    if (report.known() > 0) {
      out.print(report.known() + " known, " + fresh.size() + " new\n");
    }
  }

  private void printComparison(CheckResult result) {
    Comparison comparison = result.comparison();
    if (comparison != null && result.tellsFixed()) {
      out.print(comparison.summary() + "\n");
    } else if (comparison != null) {
      out.print(
          comparison.known().size()
              + " known, "
              + comparison.fresh().size()
              + " new; only a check of the whole folder of ringfence.yml tells what is fixed\n");
    }
  }

  private void printByRule(List<Finding> findings) {
    Map<String, Map<String, Integer>> rules = new TreeMap<>();
    for (Finding finding : findings) {
      rules
          .computeIfAbsent(finding.rule(), rule -> new TreeMap<>())
          .merge(domains(finding), 1, Integer::sum);
    }
    int width =
        rules.entrySet().stream()
            .flatMapToInt(
                rule ->
                    java.util.stream.IntStream.concat(
                        java.util.stream.IntStream.of(rule.getKey().length()),
                        rule.getValue().keySet().stream().mapToInt(pair -> pair.length() + 2)))
            .max()
            .orElse(0);
    rules.forEach(
        (rule, pairs) -> {
          int total = pairs.values().stream().mapToInt(Integer::intValue).sum();
          out.print(style.bold(padded(rule, width)) + "  " + count(total) + "\n");
          pairs.forEach(
              (pair, number) ->
                  out.print(padded("  " + pair, width) + "  " + count(number) + "\n"));
        });
    if (!findings.isEmpty()) {
      out.print("\n");
    }
  }

  private static String domains(Finding finding) {
    return finding.toDomain() == null
        ? finding.fromDomain()
        : finding.fromDomain() + " -> " + finding.toDomain();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private void printTotals(SourceReport report, boolean hasBaseline) {
    out.print(
        found(report.findings(), hasBaseline)
            + " in "
            + plural(report.files(), "file")
            + ", "
            + plural(report.lines(), "line")
            + ".\n");
  }

  private String found(List<Finding> findings, boolean hasBaseline) {
    if (findings.isEmpty()) {
      return hasBaseline ? "No new findings" : "No findings";
    }
    return style.bold(
        plural(number(findings, Severity.ERROR), "error")
            + ", "
            + plural(number(findings, Severity.WARNING), "warning"));
  }

  private static long number(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** A rule that sees nothing looks like a rule that is kept, so what was not seen is said. */
  private void printGaps(SourceReport report) {
    if (!report.unparsed().isEmpty()) {
      out.print("Not checked: " + plural(report.unparsed().size(), "file") + " (see above).\n");
    }
    for (UnjudgedRules rules : report.unjudged()) {
      out.print("Not checked: " + rules + ".\n");
    }
    if (!report.unresolved().isEmpty()) {
      out.print(
          "Not resolved: "
              + plural(report.unresolved().size(), "name")
              + " that could matter (--verbose names them).\n");
    }
    if (!report.missingSupertypes().isEmpty()) {
      out.print(
          "Incomplete analysis: "
              + plural(report.missingSupertypes().size(), "supertype")
              + " outside the sources (--verbose names them).\n");
    }
  }

  static String plural(long number, String noun) {
    return count(number) + " " + noun + (number == 1 ? "" : "s");
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
