package dev.ringfence.boundary.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Severity;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * A finding in a report.
 *
 * @param finding what was found
 * @param isKnown whether the baseline knows it
 * @param ordinal the how-manieth of the same (see {@link #sameness}) it is in the code, from 1
 */
public record ReportedFinding(Finding finding, boolean isKnown, int ordinal)
    implements Comparable<ReportedFinding> {

  private static final int FINGERPRINT_BYTES = 16;

  /** In reading order; of two about one place, what fails the build comes first. */
  private static final Comparator<ReportedFinding> IN_READING_ORDER =
      Comparator.comparing(ReportedFinding::finding)
          .thenComparing(ReportedFinding::sameness)
          .thenComparing(ReportedFinding::isKnown)
          .thenComparing(each -> each.finding().severity())
          .thenComparing(ReportedFinding::ordinal);

  @Override
  public int compareTo(ReportedFinding other) {
    return IN_READING_ORDER.compare(this, other);
  }

  /** Whether it fails a build: it is new, and an error. */
  public boolean isFailure() {
    return !isKnown && finding.severity() == Severity.ERROR;
  }

  /**
   * What stays the same when lines move: how a baseline names it, {@code CrossDomainWorkerCall
   * a.git.PostReceive#execute/1 -> a.ci.BuildTask#perform/1}.
   */
  public String sameness() {
    return finding.rule()
        + " "
        + finding.from()
        + (finding.to() == null ? "" : " -> " + finding.to());
  }

  /** A name for it that survives moving the code about, for tools that follow findings. */
  public String fingerprint() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest((sameness() + " " + ordinal).getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** What two runs that looked at the same code have in common. */
  Identity identity() {
    return new Identity(sameness(), finding.place());
  }

  record Identity(String sameness, Place place) {}

  ReportedFinding withOrdinal(int other) {
    return other == ordinal ? this : new ReportedFinding(finding, isKnown, other);
  }
}
