package dev.ringfence.boundary.report;

/** The forms of a report that other tools read. */
public enum ReportForm {
  /** For scripts: all that is known of each finding. */
  JSON,
  /** For code scanning and viewers of static analysis results: SARIF 2.1.0. */
  SARIF,
  /** For the log of a GitHub Actions job, which shows them at the lines of a pull request. */
  GITHUB,
  /** For CI servers that know tests. */
  JUNIT;

  /**
   * The text of a report, ending with a line break unless it is empty. To be encoded in UTF-8.
   *
   * @param report whose known findings are written as well, marked as such
   */
  public String text(Report report) {
    return switch (this) {
      case JSON -> JsonForm.of(report);
      case SARIF -> SarifForm.of(report);
      case GITHUB -> GitHubForm.of(report);
      case JUNIT -> JUnitForm.of(report);
    };
  }
}
