package dev.ringfence.boundary.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportTest {

  private static Report fresh(Finding... findings) {
    return Report.of(List.of(findings), List.of(), List.of());
  }

  private static Report known(Finding... findings) {
    return Report.of(List.of(), List.of(findings), List.of());
  }

  @Test
  void holdsOnceWhatSeveralReportsSay() {
    Report merged =
        Report.merge(
            List.of(
                fresh(Findings.call(9), Findings.call(3)),
                fresh(Findings.declaration(), Findings.call(3))));
    assertThat(merged.fresh())
        .containsExactly(Findings.declaration(), Findings.call(3), Findings.call(9));
  }

  @Test
  void doesNotDependOnTheOrderOfItsParts() {
    Report one = fresh(Findings.call(9), Findings.declaration());
    Report other = known(Findings.call(3), Findings.call(9));
    for (ReportForm form : ReportForm.values()) {
      assertThat(form.text(Report.merge(List.of(one, other))))
          .isEqualTo(form.text(Report.merge(List.of(other, one))));
    }
  }

  @Test
  void keepsApartWhatDiffersInPlaceOrRule() {
    Finding call = Findings.call(3);
    Finding other = Findings.call("git/Other.java", 3, Severity.ERROR);
    assertThat(Report.merge(List.of(fresh(call), fresh(other), fresh(Findings.call(4)))).fresh())
        .hasSize(3);
  }

  @Test
  void takesTheWorseOfTwoAnswersAboutOnePlace() {
    Finding error = Findings.call(3);
    Finding warning = Findings.call("git/PostReceive.java", 3, Severity.WARNING);
    assertThat(Report.merge(List.of(known(error), fresh(error))).known()).isZero();
    Report merged = Report.merge(List.of(fresh(warning), fresh(error)));
    assertThat(merged.fresh()).containsExactly(error);
    assertThat(merged.hasFailures()).isTrue();
  }

  @Test
  void givesNoTwoFindingsOfAMergeOneFingerprint() {
    Report merged = Report.merge(List.of(fresh(Findings.call(3)), fresh(Findings.call(9))));
    assertThat(merged.findings())
        .extracting(ReportedFinding::fingerprint)
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  void failsForNewErrorsOnly() {
    assertThat(fresh(Findings.call(3)).hasFailures()).isTrue();
    assertThat(known(Findings.call(3)).hasFailures()).isFalse();
    assertThat(fresh(Findings.declaration()).hasFailures()).isFalse();
    assertThat(fresh().hasFailures()).isFalse();
  }

  @Test
  void isAnnotatedOnGitHubByCommandsThatNothingCanBreakOutOf() {
    Finding finding = Findings.call("a,b:c%/D.java", 3, Severity.WARNING);
    Report report =
        Report.of(
            List.of(finding, Findings.call(4)),
            List.of(Findings.declaration()),
            List.of(new Notice("x.java", "50%\n::error::"), new Notice(null, "y")));
    assertThat(ReportForm.GITHUB.text(report))
        .isEqualTo(
            """
            ::warning file=a%2Cb%3Ac%25/D.java,line=3,col=7,title=CrossDomainWorkerCall::git runs ci's worker Build (PostReceive calls perform).%0APublish an event of git and subscribe Build to it in ci.%0Ahttps://ringfence.dev/rules/CrossDomainWorkerCall
            ::notice file=ci/Idle.java,title=SubscriberWithoutHandleEvent::ci's subscriber Idle has no handleEvent.%0ADeclare handleEvent.%0Ahttps://ringfence.dev/rules/SubscriberWithoutHandleEvent
            ::error file=git/PostReceive.java,line=4,col=7,title=CrossDomainWorkerCall::git runs ci's worker Build (PostReceive calls perform).%0APublish an event of git and subscribe Build to it in ci.%0Ahttps://ringfence.dev/rules/CrossDomainWorkerCall
            ::notice title=Ringfence::y
            ::warning file=x.java,title=Ringfence%3A not checked::50%25%0A::error::
            """);
    assertThat(ReportForm.GITHUB.text(fresh())).isEmpty();
  }

  @Test
  void isFlatInJson() {
    assertThat(ReportForm.JSON.text(fresh(Findings.declaration())).lines().skip(4))
        .containsExactly(
            """
              "summary": {
                "errors": 0,
                "warnings": 1
              },
              "findings": [
                {
                  "rule": "SubscriberWithoutHandleEvent",
                  "severity": "warning",
                  "known": false,
                  "file": "ci/Idle.java",
                  "line": null,
                  "column": null,
                  "from": "acme.ci.Idle",
                  "to": null,
                  "fromDomain": "ci",
                  "toDomain": null,
                  "message": "ci's subscriber Idle has no handleEvent.",
                  "hint": "Declare handleEvent.",
                  "link": "https://ringfence.dev/rules/SubscriberWithoutHandleEvent",
                  "fingerprint": "%s"
                }
              ],
              "notices": []
            }
            """
                .formatted(fresh(Findings.declaration()).findings().get(0).fingerprint())
                .lines()
                .toArray(String[]::new));
  }

  @Test
  void numbersLinesAndColumnsInJson() {
    assertThat(ReportForm.JSON.text(fresh(Findings.call(3))))
        .contains("\"line\": 3,\n      \"column\": 7,")
        .contains("\"to\": \"acme.ci.Jobs.Build#perform/2\"");
  }

  @Test
  void writesAFileAndItsFolderAndLeavesNothingElse(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("reports/a.json");
    ReportFile.write(file, "one");
    ReportFile.write(file, "two\u00e4");
    assertThat(file).hasContent("two\u00e4");
    assertThat(folder.resolve("reports").toFile().list()).containsExactly("a.json");
  }

  @Test
  void losesNoReportForHalfACharacter(@TempDir Path folder) throws IOException {
    ReportFile.write(folder.resolve("a.json"), "a\uD800b");
    assertThat(folder.resolve("a.json")).hasContent("a?b");
  }

  @Test
  void writesThroughALink(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "one");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    ReportFile.write(link, "two");
    assertThat(file).hasContent("two");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void knowsNoOrderButThatOfPlaces() {
    assertThat(fresh(Findings.call(10), Findings.call(9)).fresh())
        .extracting(Finding::place)
        .containsExactly(
            new Place("git/PostReceive.java", 9, 7), new Place("git/PostReceive.java", 10, 7));
  }
}
