package dev.ringfence.sources;

import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.MissingSupertype;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a check of sources found. All lists are sorted, so that the same sources give the same
 * report.
 *
 * @param findings in reading order
 * @param excerpts for each place of a finding, its line as it stands in the file
 * @param files how many files were read and understood
 * @param lines how many lines they have
 * @param unparsed the files that were not, and why
 * @param unresolved the names that could matter and that the sources do not tell
 * @param missingSupertypes the supertypes outside the sources
 * @param unknownWords the types of the map's own words that are nowhere
 * @param unjudged the rules that are on and could not be judged, and why
 */
public record SourceReport(
    List<Finding> findings,
    Map<Place, String> excerpts,
    int files,
    long lines,
    List<UnparsedFile> unparsed,
    List<UnresolvedName> unresolved,
    List<MissingSupertype> missingSupertypes,
    List<UnknownWord> unknownWords,
    List<UnjudgedRules> unjudged) {
  public SourceReport {
    findings = List.copyOf(findings);
    excerpts = Map.copyOf(excerpts);
    unparsed = List.copyOf(unparsed);
    unresolved = List.copyOf(unresolved);
    missingSupertypes = List.copyOf(missingSupertypes);
    unknownWords = List.copyOf(unknownWords);
    unjudged = List.copyOf(unjudged);
  }

  /** The same with only some of its findings. */
  public SourceReport with(List<Finding> some) {
    return new SourceReport(
        some,
        excerpts,
        files,
        lines,
        unparsed,
        unresolved,
        missingSupertypes,
        unknownWords,
        unjudged);
  }

  /** Several reports as one. */
  public static SourceReport merge(List<SourceReport> reports) {
    if (reports.size() == 1) {
      return reports.get(0);
    }
    Map<Place, String> excerpts = new HashMap<>();
    reports.forEach(report -> excerpts.putAll(report.excerpts()));
    return new SourceReport(
        sorted(reports, SourceReport::findings),
        excerpts,
        reports.stream().mapToInt(SourceReport::files).sum(),
        reports.stream().mapToLong(SourceReport::lines).sum(),
        sorted(reports, SourceReport::unparsed),
        sorted(reports, SourceReport::unresolved),
        reports.stream()
            .flatMap(report -> report.missingSupertypes().stream())
            .sorted(Comparator.comparing(MissingSupertype::supertype))
            .toList(),
        sorted(reports, SourceReport::unknownWords),
        sorted(reports, SourceReport::unjudged));
  }

  private static <T> List<T> sorted(
      List<SourceReport> reports, Function<SourceReport, List<T>> part) {
    return reports.stream().flatMap(report -> part.apply(report).stream()).sorted().toList();
  }
}
