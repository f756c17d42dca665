package dev.ringfence.boundary.rule;

import static dev.ringfence.boundary.rule.Court.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.Suppression;
import dev.ringfence.boundary.facts.Suppression.Use;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.judge.Judge;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuppressionRulesTest {

  @TempDir private Path folder;

  private List<String> found(String name, String reason, Use use) {
    Judge judge =
        Court.judge(
            folder,
            new Facts(),
            "domains: {root: app}",
            "rules: {SuppressionWithoutReason: error, UnusedSuppression: error}");
    return texts(judge.judge(suppression(name, reason, use)));
  }

  private static Suppression suppression(String name, String reason, Use use) {
    return new Suppression(
        new Member(TypeName.topLevel("app.git.PostReceive"), "execute", 1),
        name,
        reason,
        use,
        new Place("PostReceive.java", 4, 21));
  }

  @Test
  void aSuppressionSaysWhy() {
    assertThat(found("CrossDomainWorkerCall", "", Use.USED))
        .containsExactly(
            "PostReceive.java:4:21: SuppressionWithoutReason git -> null: The suppression of"
                + " CrossDomainWorkerCall does not say why.");
    assertThat(found("CrossDomainWorkerCall", " -- ", Use.USED)).hasSize(1);
    assertThat(found("Ringfence", "", Use.UNKNOWN)).hasSize(1);
    assertThat(found("CrossDomainWorkerCall", "until 4711 is done", Use.USED)).isEmpty();
  }

  @Test
  void aSuppressionSilencesSomething() {
    assertThat(found("EventNaming", "a reason", Use.UNUSED))
        .containsExactly(
            "PostReceive.java:4:21: UnusedSuppression git -> null: The suppression of EventNaming"
                + " silences nothing.");
    assertThat(found("EventNaming", "a reason", Use.UNKNOWN)).isEmpty();
    assertThat(found("EventNaming", "a reason", Use.USED)).isEmpty();
  }

  @Test
  void otherToolsAreLeftAlone() {
    assertThat(found("unchecked", "", Use.UNUSED)).isEmpty();
  }

  @Test
  void reasonsAreAskedForOnlyIfTheFileSaysSo() {
    Judge judge = Court.judge(folder, new Facts(), "domains: {root: app}");
    assertThat(judge.judge(suppression("EventNaming", "", Use.USED))).isEmpty();
    assertThat(judge.judge(suppression("EventNaming", "", Use.UNUSED)))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }
}
