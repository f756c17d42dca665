package dev.ringfence.boundary.report;

import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.report.SarifNode.UnexpectedException;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what one run of Ringfence has written. */
final class SarifRun {

  private static final Pattern MEMBER =
      Pattern.compile("(?<type>[^#]+)(?:#(?<name>.+)/(?<arity>\\d{1,3}))?");

  private final Map<String, String> links = new HashMap<>();

  private SarifRun(SarifNode driver) {
    for (SarifNode rule : driver.nodes("rules")) {
      links.put(rule.text("id"), rule.optionalText("helpUri").orElse(""));
    }
  }

  static Report read(SarifNode run, SarifNode driver) {
    SarifRun reader = new SarifRun(driver);
    List<Notice> notices = new ArrayList<>();
    for (SarifNode invocation : run.nodes("invocations")) {
      invocation.nodes("toolExecutionNotifications").forEach(each -> notices.add(notice(each)));
    }
    return new Report(run.nodes("results").stream().map(reader::finding).toList(), notices);
  }

  private static Notice notice(SarifNode notification) {
    String file =
        notification.nodes("locations").stream()
            .findFirst()
            .map(location -> place(location).file())
            .orElse(null);
    return new Notice(file, notification.node("message").text("text"));
  }

  private ReportedFinding finding(SarifNode result) {
    SarifNode properties = result.node("properties");
    SarifNode location =
        result.nodes("locations").stream()
            .findFirst()
            .orElseThrow(() -> new UnexpectedException(result.path() + ".locations is missing"));
    String rule = result.text("ruleId");
    String text = result.node("message").text("text");
    int lineBreak = text.indexOf('\n');
    Finding finding =
        new Finding(
            rule,
            result.text("level").equals("error") ? Severity.ERROR : Severity.WARNING,
            place(location),
            member(properties, properties.text("from")),
            properties.optionalText("to").map(to -> member(properties, to)).orElse(null),
            properties.text("fromDomain"),
            properties.optionalText("toDomain").orElse(null),
            lineBreak < 0 ? text : text.substring(0, lineBreak),
            lineBreak < 0 ? "" : text.substring(lineBreak + 1),
            links.getOrDefault(rule, ""));
    return new ReportedFinding(
        finding, !result.nodes("suppressions").isEmpty(), properties.number("ordinal", 1));
  }

  private static Place place(SarifNode location) {
    SarifNode physical = location.node("physicalLocation");
    Optional<SarifNode> region = physical.optionalNode("region");
    SarifNode artifact = physical.node("artifactLocation");
    try {
      return new Place(
          ArtifactUri.path(artifact.text("uri")),
          region.map(each -> each.number("startLine", 0)).orElse(0),
          region.map(each -> each.number("startColumn", 0)).orElse(0));
    } catch (IllegalArgumentException e) {
      throw new UnexpectedException(artifact.path() + ".uri is no URI");
    }
  }

  /** What is to be compared is the qualified name, so it does not matter where the package ends. */
  private static Member member(SarifNode properties, String text) {
    Matcher matcher = MEMBER.matcher(text);
    if (!matcher.matches()) {
      throw new UnexpectedException(properties.path() + ": '" + text + "' names no member");
    }
    TypeName type = TypeName.topLevel(matcher.group("type"));
    String name = matcher.group("name");
    return name == null
        ? Member.type(type)
        : new Member(type, name, Integer.parseInt(matcher.group("arity")));
  }
}
