package dev.ringfence.boundary.report;

import dev.ringfence.boundary.report.ReportedFinding.Identity;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one or several runs found. Immutable.
 *
 * @param findings in reading order
 * @param notices what was not looked at, sorted
 */
public record Report(List<ReportedFinding> findings, List<Notice> notices) {

  public Report {
    findings = List.copyOf(findings);
    notices = List.copyOf(notices);
  }

  /**
   * The report of one run.
   *
   * @param fresh the findings that no baseline knows, in any order
   * @param known those that one knows
   * @param notices what was not looked at, in any order
   */
  public static Report of(List<Finding> fresh, List<Finding> known, List<Notice> notices) {
    Stream<ReportedFinding> all =
        Stream.concat(
            fresh.stream().map(finding -> new ReportedFinding(finding, false, 1)),
            known.stream().map(finding -> new ReportedFinding(finding, true, 1)));
    return new Report(numbered(all.sorted().toList()), sorted(notices.stream()));
  }

  /**
   * Several reports as one. What several say of the same place is in it once: as new if any says
   * so, as an error if any does.
   */
  public static Report merge(List<Report> reports) {
    Set<Identity> seen = new HashSet<>();
    List<ReportedFinding> distinct =
        reports.stream()
            .flatMap(report -> report.findings().stream())
            .sorted()
            .filter(each -> seen.add(each.identity()))
            .toList();
    return new Report(
        numbered(distinct), sorted(reports.stream().flatMap(each -> each.notices().stream())));
  }

  private static List<Notice> sorted(Stream<Notice> notices) {
    return notices.sorted().distinct().toList();
  }

  /** Counts what is the same, on from the numbers that there are: each is to have its own. */
  private static List<ReportedFinding> numbered(List<ReportedFinding> sorted) {
    Map<String, Integer> last = new HashMap<>();
    List<ReportedFinding> result = new ArrayList<>();
    for (ReportedFinding each : sorted) {
      int ordinal = Math.max(each.ordinal(), last.getOrDefault(each.sameness(), 0) + 1);
      last.put(each.sameness(), ordinal);
      result.add(each.withOrdinal(ordinal));
    }
    return result;
  }

  /** The same without what the baseline knows. */
  public Report withoutKnown() {
    return new Report(findings.stream().filter(each -> !each.isKnown()).toList(), notices);
  }

  /** The findings that no baseline knows, in reading order. */
  public List<Finding> fresh() {
    return findings.stream().filter(each -> !each.isKnown()).map(ReportedFinding::finding).toList();
  }

  /** How many the baseline knows. */
  public int known() {
    return (int) findings.stream().filter(ReportedFinding::isKnown).count();
  }

  /** How many new findings are of that severity. */
  public int count(Severity severity) {
    return (int) fresh().stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Whether it fails a build. */
  public boolean hasFailures() {
    return findings.stream().anyMatch(ReportedFinding::isFailure);
  }
}
