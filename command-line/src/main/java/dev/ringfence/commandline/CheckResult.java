package dev.ringfence.commandline;

import dev.ringfence.boundary.baseline.Baseline;
import dev.ringfence.boundary.baseline.Baseline.Comparison;
import dev.ringfence.boundary.report.Notice;
import dev.ringfence.boundary.report.Report;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Severity;
import dev.ringfence.sources.SourceReport;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a check found, held against what was known before.
 *
 * @param report with the new findings only
 * @param comparison null if there is no baseline
 * @param tellsFixed whether the check has seen enough to tell which known findings are fixed
 */
record CheckResult(SourceReport report, @Nullable Comparison comparison, boolean tellsFixed) {

  static CheckResult withoutBaseline(SourceReport report) {
    return new CheckResult(report, null, true);
  }

  static CheckResult of(SourceGroup group, SourceReport report, Baseline baseline) {
    Comparison comparison = baseline.compare(report.findings(), group.coverage(report));
    return new CheckResult(
        report.with(comparison.fresh()), comparison, group.coverage(report).isWhole());
  }

  /** Several results as one. */
  static CheckResult merge(List<CheckResult> results) {
    List<Comparison> comparisons =
        results.stream().flatMap(result -> Stream.ofNullable(result.comparison())).toList();
    return new CheckResult(
        SourceReport.merge(results.stream().map(CheckResult::report).toList()),
        comparisons.isEmpty()
            ? null
            : new Comparison(
                all(comparisons, Comparison::known),
                all(comparisons, Comparison::fresh),
                fixed(comparisons)),
        results.stream().allMatch(CheckResult::tellsFixed));
  }

  private static List<Finding> all(
      List<Comparison> comparisons, Function<Comparison, List<Finding>> part) {
    return comparisons.stream().flatMap(each -> part.apply(each).stream()).sorted().toList();
  }

  private static SortedMap<String, Integer> fixed(List<Comparison> comparisons) {
    SortedMap<String, Integer> sums = new TreeMap<>();
    comparisons.forEach(
        each -> each.fixed().forEach((domain, count) -> sums.merge(domain, count, Integer::sum)));
    return sums;
  }

  /** What there is to report. */
  Report outcome() {
    return Report.of(
        report.findings(),
        comparison == null ? List.of() : comparison.known(),
        report.unparsed().stream()
            .map(file -> new Notice(file.file(), "not checked: " + file.reason()))
            .toList());
  }

  boolean hasErrors() {
    return report.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** The known findings that are fixed, by the domain that fixed them. */
  SortedMap<String, Integer> fixed() {
    return comparison == null ? new TreeMap<>() : comparison.fixed();
  }
}
