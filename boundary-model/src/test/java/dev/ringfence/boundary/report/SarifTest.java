package dev.ringfence.boundary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import dev.ringfence.boundary.config.ConfigException;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Rules;
import dev.ringfence.boundary.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SarifTest {

  private static final JsonSchema SCHEMA = readSchema();

  @TempDir Path folder;

  private static JsonSchema readSchema() {
    try (InputStream schema = SarifTest.class.getResourceAsStream("sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
          .getSchema(
              schema, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Report report(List<Finding> fresh, List<Finding> known) {
    return Report.of(fresh, known, List.of());
  }

  private static JsonObject runOf(Report report) {
    return JsonParser.parseString(ReportForm.SARIF.text(report))
        .getAsJsonObject()
        .getAsJsonArray("runs")
        .get(0)
        .getAsJsonObject();
  }

  private static JsonArray resultsOf(Report report) {
    return runOf(report).getAsJsonArray("results");
  }

  private static JsonObject only(Finding finding) {
    JsonArray results = resultsOf(report(List.of(finding), List.of()));
    assertThat(results).hasSize(1);
    return results.get(0).getAsJsonObject();
  }

  private static JsonObject physical(JsonObject result) {
    return location(result).getAsJsonObject("physicalLocation");
  }

  private static JsonObject location(JsonObject result) {
    return result.getAsJsonArray("locations").get(0).getAsJsonObject();
  }

  private static Finding in(String file) {
    return Findings.call(file, 3, Severity.ERROR);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("a.sarif"), text);
  }

  @Test
  void keepsToTheOfficialSchema() {
    Report full =
        Report.of(
            List.of(Findings.call(3), Findings.declaration(), in("C:/x/A B.java"), in("/x/\u00e4")),
            List.of(Findings.call(9)),
            List.of(new Notice("git/Broken.java", "line 1: ';' expected"), new Notice(null, "x")));
    for (Report each : List.of(full, full.withoutKnown(), report(List.of(), List.of()))) {
      assertThat(SCHEMA.validate(ReportForm.SARIF.text(each), InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void isHeldToASchemaThatRefusesWhatIsWrong() {
    String sarif = ReportForm.SARIF.text(report(List.of(Findings.call(3)), List.of()));
    assertThat(
            SCHEMA.validate(
                sarif.replace("\"level\": \"error\"", "\"level\": \"bad\""), InputFormat.JSON))
        .isNotEmpty();
    assertThat(SCHEMA.validate(sarif.replace("git/PostReceive.java", "a b"), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void explainsEveryRuleWithinWhatGitHubTakes() {
    JsonArray rules =
        runOf(report(List.of(), List.of()))
            .getAsJsonObject("tool")
            .getAsJsonObject("driver")
            .getAsJsonArray("rules");
    assertThat(rules).hasSameSizeAs(Rules.all());
    rules.forEach(
        rule -> {
          JsonObject object = rule.getAsJsonObject();
          for (String text : List.of("shortDescription", "fullDescription")) {
            assertThat(object.getAsJsonObject(text).get("text").getAsString())
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(1024);
          }
          assertThat(object.getAsJsonObject("help").get("markdown").getAsString())
              .contains("```java\n")
              .contains("**How to fix it**");
          assertThat(object.get("helpUri").getAsString())
              .isEqualTo("https://ringfence.dev/rules/" + object.get("id").getAsString());
        });
  }

  @Test
  void namesTheToolAndTheVersionOfTheBuild() {
    JsonObject driver =
        runOf(report(List.of(), List.of())).getAsJsonObject("tool").getAsJsonObject("driver");
    assertThat(driver.get("name").getAsString()).isEqualTo("Ringfence");
    assertThat(driver.get("version").getAsString()).matches("\\d+\\.\\d+.*");
  }

  @Test
  void placesAResultBelowTheRootOfTheRepository() {
    JsonObject result = only(Findings.call(3));
    assertThat(physical(result))
        .hasToString(
            "{\"artifactLocation\":{\"uri\":\"git/PostReceive.java\",\"uriBaseId\":\"%SRCROOT%\"},"
                + "\"region\":{\"startLine\":3,\"startColumn\":7}}");
    assertThat(location(result).getAsJsonArray("logicalLocations").get(0))
        .hasToString(
            "{\"name\":\"execute\",\"fullyQualifiedName\":\"acme.git.PostReceive.execute\","
                + "\"kind\":\"function\"}");
    JsonObject run = runOf(report(List.of(), List.of()));
    assertThat(run.get("columnKind").getAsString()).isEqualTo("utf16CodeUnits");
    assertThat(run.getAsJsonObject("originalUriBaseIds").getAsJsonObject("%SRCROOT%").has("uri"))
        .as("a machine's path")
        .isFalse();
  }

  @Test
  void leavesOutTheRegionOfAnUnknownLine() {
    JsonObject result = only(Findings.declaration());
    assertThat(physical(result).has("region")).isFalse();
    assertThat(location(result).getAsJsonArray("logicalLocations").get(0))
        .hasToString(
            "{\"name\":\"Idle\",\"fullyQualifiedName\":\"acme.ci.Idle\",\"kind\":\"type\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "a/B.java, a/B.java",
    "a b/C+D.java, a%20b/C%2BD.java",
    "\u00e4/100%.java, %C3%A4/100%25.java",
    "x:y/$Z.java, x%3Ay/%24Z.java",
    "/abs/A.java, file:///abs/A.java",
    "C:/abs/A.java, file:///C%3A/abs/A.java"
  })
  void writesAPathAsAUriAndReadsItAgain(String path, String uri) throws IOException {
    Report report = report(List.of(in(path)), List.of());
    JsonObject artifact =
        physical(resultsOf(report).get(0).getAsJsonObject()).getAsJsonObject("artifactLocation");
    assertThat(artifact.get("uri").getAsString()).isEqualTo(uri);
    assertThat(artifact.has("uriBaseId")).isEqualTo(!uri.startsWith("file:"));
    Report read = SarifReader.read(file(ReportForm.SARIF.text(report))).orElseThrow();
    assertThat(read.fresh()).extracting(each -> each.place().file()).containsExactly(path);
  }

  @Test
  void keepsAFingerprintWhenLinesMove() {
    assertThat(only(Findings.call(3)).get("partialFingerprints"))
        .isEqualTo(only(Findings.call(30)).get("partialFingerprints"))
        .isNotEqualTo(only(Findings.declaration()).get("partialFingerprints"));
  }

  @Test
  void tellsTheSameAtSeveralPlacesApart() {
    JsonArray results =
        resultsOf(report(List.of(Findings.call(8), Findings.call(3)), List.of(Findings.call(5))));
    assertThat(results)
        .extracting(each -> each.getAsJsonObject().get("partialFingerprints"))
        .hasSize(3)
        .doesNotHaveDuplicates();
  }

  @Test
  void givesANewFindingTheSameFingerprintWithAndWithoutTheKnownOnes() {
    Report report = report(List.of(Findings.call(8)), List.of(Findings.call(3)));
    assertThat(report.withoutKnown().findings().get(0).fingerprint())
        .isEqualTo(report.findings().get(1).fingerprint())
        .isNotEqualTo(report.findings().get(0).fingerprint());
  }

  @Test
  void marksWhatIsKnownAsSuppressedAndUnchanged() {
    JsonArray results = resultsOf(report(List.of(Findings.call(8)), List.of(Findings.call(3))));
    JsonObject known = results.get(0).getAsJsonObject();
    JsonObject fresh = results.get(1).getAsJsonObject();
    assertThat(known.get("baselineState").getAsString()).isEqualTo("unchanged");
    assertThat(known.getAsJsonArray("suppressions").get(0))
        .hasToString(
            "{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":"
                + "\"Known by the baseline, ringfence-baseline/git.txt.\"}");
    assertThat(fresh.get("baselineState").getAsString()).isEqualTo("new");
    assertThat(fresh.has("suppressions")).isFalse();
  }

  @Test
  void speaksOfNoBaselineWhereNothingIsKnown() {
    assertThat(only(Findings.call(3)).has("baselineState")).isFalse();
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    Report report =
        Report.of(
            List.of(Findings.call(3), Findings.declaration()),
            List.of(Findings.call(9)),
            List.of(new Notice("a b.java", "x"), new Notice(null, "y")));
    String sarif = ReportForm.SARIF.text(report);
    Report read = SarifReader.read(file(sarif)).orElseThrow();
    assertThat(ReportForm.SARIF.text(read)).isEqualTo(sarif);
    assertThat(ReportForm.JSON.text(read)).isEqualTo(ReportForm.JSON.text(report));
  }

  @Test
  void keepsARuleThatOnlyALaterVersionHas() throws IOException {
    String sarif =
        ReportForm.SARIF
            .text(report(List.of(Findings.call(3)), List.of()))
            .replace("CrossDomainWorkerCall", "FutureRule");
    Report read = SarifReader.read(file(sarif)).orElseThrow();
    assertThat(read.fresh())
        .extracting(Finding::rule, Finding::link)
        .containsExactly(tuple("FutureRule", "https://ringfence.dev/rules/FutureRule"));
    String again = ReportForm.SARIF.text(read);
    assertThat(SCHEMA.validate(again, InputFormat.JSON)).isEmpty();
    assertThat(resultsOf(read).get(0).getAsJsonObject().get("ruleIndex").getAsInt())
        .isEqualTo(Rules.all().size());
  }

  @Test
  void isNothingIfItIsAnotherToolsOnly() throws IOException {
    assertThat(
            SarifReader.read(
                file(
                    "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"X\"}}}]}")))
        .isEmpty();
    assertThat(SarifReader.read(file("{\"version\":\"2.1.0\",\"runs\":[]}"))).isEmpty();
  }

  @Test
  void readsAFileWithAByteOrderMark() throws IOException {
    String sarif = ReportForm.SARIF.text(report(List.of(Findings.call(3)), List.of()));
    assertThat(SarifReader.read(file("\uFEFF" + sarif)).orElseThrow().fresh()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'{\n  \"version\": \"2.1.0\",\n  \"runs\": [' | :3:12: error: this is no JSON",
        "'{\n  \"version\": 2.1.0\n}' | :2:14: error: this is no JSON",
        "'{}{}' | :1:4: error: this is no JSON",
        "'<<<<<<< ours\n{}' | :1:1: error: this is no JSON",
        "'' | : error: this is no SARIF that Ringfence has written: it is empty",
        "'[]' | : this should be an object",
        "'{}' | : version is missing",
        "'{\"version\": \"2.2\", \"runs\": []}' | : it is SARIF 2.2, and this Ringfence reads 2.1.0",
        "'{\"version\": \"2.1.0\", \"runs\": {}}' | : runs should be an array",
        "'{\"version\": \"2.1.0\", \"runs\": [{}]}' | : runs[0].tool is missing",
        "'{\"version\": \"2.1.0\", \"runs\": [3]}' | : runs[0] should be an object"
      })
  void saysWhereAFileIsBroken(String text, String message) throws IOException {
    Path file = file(text);
    assertThatThrownBy(() -> SarifReader.read(file))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(file.toString())
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ruleId", "level", "message", "locations", "properties", "from", "uri"})
  void saysWhichPartOfAResultIsMissing(String part) throws IOException {
    Path file =
        file(
            ReportForm.SARIF
                .text(report(List.of(Findings.call(3)), List.of()))
                .replaceAll("(?s)(\"results\".*)\"" + part + "\"", "$1\"x\""));
    assertThatThrownBy(() -> SarifReader.read(file))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("runs[0].results[0]")
        .hasMessageContaining(part + " is missing");
  }

  @Test
  void refusesNumbersAndMembersThatAreNone() throws IOException {
    String sarif = ReportForm.SARIF.text(report(List.of(Findings.call(3)), List.of()));
    Path file = file(sarif.replace("\"startLine\": 3", "\"startLine\": 3.5"));
    assertThatThrownBy(() -> SarifReader.read(file))
        .hasMessageContaining("region.startLine should be a whole number");
    file(sarif.replace("acme.git.PostReceive#execute/1", "#/"));
    assertThatThrownBy(() -> SarifReader.read(file))
        .hasMessageContaining("results[0].properties: '#/' names no member");
  }

  @Test
  void refusesWhatIsNoText() throws IOException {
    Path file =
        Files.write(
            folder.resolve("b.sarif"), "{\"a\":\"\u00e4\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> SarifReader.read(file)).hasMessageEndingWith("it is not UTF-8 text");
    assertThatThrownBy(() -> SarifReader.read(folder.resolve("c.sarif")))
        .hasMessageEndingWith("there is no such file");
  }
}
