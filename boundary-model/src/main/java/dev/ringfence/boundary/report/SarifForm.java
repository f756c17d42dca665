package dev.ringfence.boundary.report;

import com.google.gson.stream.JsonWriter;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.rule.Finding;
import java.io.IOException;

/**
 * SARIF 2.1.0, for GitHub's code scanning among others. What {@link SarifReader} needs besides is
 * in the properties of the results.
 */
final class SarifForm {

  static final String VERSION = "2.1.0";
  static final String TOOL = "Ringfence";
  static final String SOURCE_ROOT = "%SRCROOT%";

  /** The name of what {@link ReportedFinding#fingerprint} makes; another way is another version. */
  static final String FINGERPRINT = "ringfence/v1";

  private final JsonWriter json;
  private final SarifRules rules;

  private SarifForm(JsonWriter json, Report report) {
    this.json = json;
    this.rules = SarifRules.of(report);
  }

  static String of(Report report) {
    return JsonText.of(json -> new SarifForm(json, report).write(report));
  }

  private void write(Report report) throws IOException {
    json.beginObject();
    json.name("$schema")
        .value(
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
    json.name("version").value(VERSION);
    json.name("runs").beginArray().beginObject();
    tool();
    // Both javac and JavaParser count a column in the units of Java's strings.
    json.name("columnKind").value("utf16CodeUnits");
    json.name("originalUriBaseIds").beginObject();
    json.name(SOURCE_ROOT).beginObject();
    message("description", "The root of the repository.");
    json.endObject().endObject();
    invocation(report);
    json.name("results").beginArray();
    boolean comparesWithBaseline = report.known() > 0;
    for (ReportedFinding each : report.findings()) {
      result(each, comparesWithBaseline);
    }
    json.endArray().endObject().endArray().endObject();
  }

  private void tool() throws IOException {
    json.name("tool").beginObject();
    json.name("driver").beginObject();
    json.name("name").value(TOOL);
    json.name("version").value(ToolVersion.CURRENT);
    json.name("informationUri").value("https://ringfence.dev");
    rules.write(json);
    json.endObject().endObject();
  }

  private void invocation(Report report) throws IOException {
    json.name("invocations").beginArray().beginObject();
    json.name("executionSuccessful").value(true);
    json.name("toolExecutionNotifications").beginArray();
    for (Notice notice : report.notices()) {
      json.beginObject();
      json.name("level").value("warning");
      message("message", notice.text());
      if (notice.file() != null) {
        json.name("locations").beginArray().beginObject();
        physicalLocation(new Place(notice.file(), 0, 0));
        json.endObject().endArray();
      }
      json.endObject();
    }
    json.endArray().endObject().endArray();
  }

  private void result(ReportedFinding each, boolean comparesWithBaseline) throws IOException {
    Finding finding = each.finding();
    json.beginObject();
    json.name("ruleId").value(finding.rule());
    json.name("ruleIndex").value(rules.indexOf(finding.rule()));
    json.name("level").value(finding.severity().word());
    message("message", finding.message() + "\n" + finding.hint());
    json.name("locations").beginArray().beginObject();
    physicalLocation(finding.place());
    logicalLocation(finding.from());
    json.endObject().endArray();
    json.name("partialFingerprints").beginObject();
    json.name(FINGERPRINT).value(each.fingerprint());
    json.endObject();
    if (comparesWithBaseline) {
      json.name("baselineState").value(each.isKnown() ? "unchanged" : "new");
    }
    if (each.isKnown()) {
      suppression(finding);
    }
    properties(each);
    json.endObject();
  }

  private void suppression(Finding finding) throws IOException {
    json.name("suppressions").beginArray().beginObject();
    json.name("kind").value("external");
    json.name("status").value("accepted");
    json.name("justification")
        .value("Known by the baseline, ringfence-baseline/" + finding.fromDomain() + ".txt.");
    json.endObject().endArray();
  }

  private void properties(ReportedFinding each) throws IOException {
    Finding finding = each.finding();
    json.name("properties").beginObject();
    json.name("fromDomain").value(finding.fromDomain());
    if (finding.toDomain() != null) {
      json.name("toDomain").value(finding.toDomain());
    }
    json.name("from").value(finding.from().toString());
    if (finding.to() != null) {
      json.name("to").value(String.valueOf(finding.to()));
    }
    json.name("ordinal").value(each.ordinal());
    json.endObject();
  }

  private void physicalLocation(Place place) throws IOException {
    json.name("physicalLocation").beginObject();
    json.name("artifactLocation").beginObject();
    json.name("uri").value(ArtifactUri.of(place.file()));
    if (ArtifactUri.isRelative(place.file())) {
      json.name("uriBaseId").value(SOURCE_ROOT);
    }
    json.endObject();
    if (place.line() > 0) {
      json.name("region").beginObject();
      json.name("startLine").value(place.line());
      if (place.column() > 0) {
        json.name("startColumn").value(place.column());
      }
      json.endObject();
    }
    json.endObject();
  }

  private void logicalLocation(Member from) throws IOException {
    boolean isType = from.name().isEmpty();
    String type = from.type().qualifiedName();
    json.name("logicalLocations").beginArray().beginObject();
    json.name("name").value(isType ? from.type().simpleName() : from.name());
    json.name("fullyQualifiedName").value(isType ? type : type + "." + from.name());
    json.name("kind").value(isType ? "type" : "function");
    json.endObject().endArray();
  }

  private void message(String name, String text) throws IOException {
    json.name(name).beginObject();
    json.name("text").value(text);
    json.endObject();
  }
}
