package dev.ringfence.boundary.report;

import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.rule.Finding;
import java.util.StringJoiner;

/** Workflow commands, which GitHub Actions takes from the log of a job. */
final class GitHubForm {

  private GitHubForm() {}

  static String of(Report report) {
    StringBuilder text = new StringBuilder();
    for (ReportedFinding each : report.findings()) {
      Finding finding = each.finding();
      command(
          text,
          each.isKnown() ? "notice" : finding.severity().word(),
          properties(finding.place(), finding.rule()),
          finding.message() + "\n" + finding.hint() + "\n" + finding.link());
    }
    for (Notice notice : report.notices()) {
      String file = notice.file();
      command(
          text,
          file == null ? "notice" : "warning",
          file == null
              ? "title=Ringfence"
              : properties(new Place(file, 0, 0), "Ringfence: not checked"),
          notice.text());
    }
    return text.toString();
  }

  private static void command(StringBuilder text, String name, String properties, String message) {
    text.append("::").append(name).append(' ').append(properties);
    text.append("::").append(escaped(message)).append('\n');
  }

  private static String properties(Place place, String title) {
    StringJoiner properties = new StringJoiner(",");
    properties.add("file=" + escapedProperty(place.file()));
    if (place.line() > 0) {
      properties.add("line=" + place.line());
    }
    if (place.column() > 0) {
      properties.add("col=" + place.column());
    }
    return properties.add("title=" + escapedProperty(title)).toString();
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String escapedProperty(String text) {
    return escaped(text).replace(":", "%3A").replace(",", "%2C");
  }
}
