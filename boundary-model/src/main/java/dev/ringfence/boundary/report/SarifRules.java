package dev.ringfence.boundary.report;

import com.google.gson.stream.JsonWriter;
import dev.ringfence.boundary.rule.Explanation;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Rules;
import dev.ringfence.boundary.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rules of a SARIF log: all there are, whether broken or not, so that a server knows which
 * alerts are over; then those of a merged report that only a later version has.
 *
 * @param links the address of each rule's page, by name
 */
record SarifRules(Map<String, String> links, List<String> names) {

  static SarifRules of(Report report) {
    Map<String, String> links = new LinkedHashMap<>();
    Rules.all().forEach(rule -> links.put(rule.name(), rule.link()));
    SortedMap<String, String> others = new TreeMap<>();
    for (ReportedFinding each : report.findings()) {
      Finding finding = each.finding();
      if (!links.containsKey(finding.rule())) {
        others.put(finding.rule(), finding.link());
      }
    }
    links.putAll(others);
    return new SarifRules(links, new ArrayList<>(links.keySet()));
  }

  int indexOf(String rule) {
    return names.indexOf(rule);
  }

  void write(JsonWriter json) throws IOException {
    json.name("rules").beginArray();
    for (Map.Entry<String, String> entry : links.entrySet()) {
      json.beginObject();
      json.name("id").value(entry.getKey());
      json.name("name").value(entry.getKey());
      Optional<Rule> rule = Rules.named(entry.getKey());
      if (rule.isPresent()) {
        describe(json, rule.get());
      }
      json.name("helpUri").value(entry.getValue());
      json.endObject();
    }
    json.endArray();
  }

  private static void describe(JsonWriter json, Rule rule) throws IOException {
    Explanation explanation = rule.explanation();
    text(json, "shortDescription", explanation.summary());
    text(json, "fullDescription", explanation.why().strip());
    json.name("help").beginObject();
    json.name("text").value(plain(explanation));
    json.name("markdown").value(markdown(explanation));
    json.endObject();
    json.name("defaultConfiguration").beginObject();
    if (rule.defaultSeverity() == Severity.OFF) {
      json.name("enabled").value(false);
    } else {
      json.name("level").value(rule.defaultSeverity().word());
    }
    json.endObject();
  }

  private static String plain(Explanation explanation) {
    return explanation.summary()
        + "\n\n"
        + explanation.why().strip()
        + "\n\n"
        + explanation.fix().strip();
  }

  private static String markdown(Explanation explanation) {
    return """
    %s

    %s

    **Breaks the rule**

    ```java
    %s
    ```

    **Keeps it**

    ```java
    %s
    ```

    **How to fix it**

    %s
    """
        .formatted(
            explanation.summary(),
            explanation.why().strip(),
            explanation.bad().strip(),
            explanation.good().strip(),
            explanation.fix().strip());
  }

  private static void text(JsonWriter json, String name, String text) throws IOException {
    json.name(name).beginObject();
    json.name("text").value(text);
    json.endObject();
  }
}
