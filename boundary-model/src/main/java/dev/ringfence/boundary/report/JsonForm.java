package dev.ringfence.boundary.report;

import com.google.gson.stream.JsonWriter;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Severity;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Ringfence's own JSON: flat, and with nothing that has to be looked up elsewhere. */
final class JsonForm {

  /** Goes up when a reader of the last one could not read it any more. */
  private static final int FORMAT = 1;

  private JsonForm() {}

  static String of(Report report) {
    return JsonText.of(
        json -> {
          json.beginObject();
          json.name("format").value(FORMAT);
          json.name("tool").value("Ringfence");
          json.name("version").value(ToolVersion.CURRENT);
          summary(json, report);
          json.name("findings").beginArray();
          for (ReportedFinding each : report.findings()) {
            finding(json, each);
          }
          json.endArray();
          json.name("notices").beginArray();
          for (Notice notice : report.notices()) {
            json.beginObject();
            json.name("file").value(notice.file());
            json.name("text").value(notice.text());
            json.endObject();
          }
          json.endArray();
          json.endObject();
        });
  }

  private static void summary(JsonWriter json, Report report) throws IOException {
    json.name("summary").beginObject();
    json.name("errors").value(report.count(Severity.ERROR));
    json.name("warnings").value(report.count(Severity.WARNING));
    json.endObject();
  }

  private static void finding(JsonWriter json, ReportedFinding each) throws IOException {
    Finding finding = each.finding();
    Place place = finding.place();
    json.beginObject();
    json.name("rule").value(finding.rule());
    json.name("severity").value(finding.severity().word());
    json.name("known").value(each.isKnown());
    json.name("file").value(place.file());
    json.name("line").value(orNull(place.line()));
    json.name("column").value(orNull(place.column()));
    json.name("from").value(finding.from().toString());
    json.name("to").value(finding.to() == null ? null : String.valueOf(finding.to()));
    json.name("fromDomain").value(finding.fromDomain());
    json.name("toDomain").value(finding.toDomain());
    json.name("message").value(finding.message());
    json.name("hint").value(finding.hint());
    json.name("link").value(finding.link());
    json.name("fingerprint").value(each.fingerprint());
    json.endObject();
  }

  private static @Nullable Integer orNull(int number) {
    return number == 0 ? null : number;
  }
}
