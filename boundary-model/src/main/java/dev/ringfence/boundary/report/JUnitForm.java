package dev.ringfence.boundary.report;

import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.rule.Finding;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Each rule as a test suite, each finding as a test case whose name has no line, so that a server
 * recognizes it in the next build. Only what fails the build fails; the rest is shown as skipped.
 */
final class JUnitForm {

  private final XMLStreamWriter xml;
  private int depth;

  private JUnitForm(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String of(Report report) {
    StringWriter text = new StringWriter();
    try {
      // The JDK's own, whatever else is on the class path: others lay out empty elements otherwise.
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new JUnitForm(xml).write(report);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private void write(Report report) throws XMLStreamException {
    Map<String, List<ReportedFinding>> rules =
        report.findings().stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.finding().rule(), TreeMap::new, Collectors.toList()));
    xml.writeStartDocument("UTF-8", "1.0");
    start("testsuites");
    counts("Ringfence", report.findings(), 1);
    analysis(report);
    for (Map.Entry<String, List<ReportedFinding>> rule : rules.entrySet()) {
      start("testsuite");
      counts(rule.getKey(), rule.getValue(), 0);
      for (ReportedFinding each : rule.getValue()) {
        finding(each);
      }
      end();
    }
    end();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  /** Servers take a report without any test for a mistake, so there is one that always passes. */
  private void analysis(Report report) throws XMLStreamException {
    start("testsuite");
    counts("Ringfence", List.of(), 1);
    start("testcase");
    attribute("classname", "Ringfence");
    attribute("name", "analysis");
    attribute("time", "0");
    if (!report.notices().isEmpty()) {
      start("system-err");
      text(report.notices().stream().map(Notice::toString).collect(Collectors.joining("\n")));
      endOfText();
    }
    end();
    end();
  }

  private void counts(String name, List<ReportedFinding> findings, int passing)
      throws XMLStreamException {
    long failures = findings.stream().filter(ReportedFinding::isFailure).count();
    attribute("name", name);
    attribute("tests", String.valueOf(findings.size() + passing));
    attribute("failures", String.valueOf(failures));
    attribute("errors", "0");
    attribute("skipped", String.valueOf(findings.size() - failures));
    attribute("time", "0");
  }

  private void finding(ReportedFinding each) throws XMLStreamException {
    Finding finding = each.finding();
    String word = each.isKnown() ? "known" : finding.severity().word();
    start("testcase");
    attribute("classname", finding.from().type().qualifiedName());
    attribute("name", nameOf(each));
    attribute("file", finding.place().file());
    attribute("time", "0");
    start(each.isFailure() ? "failure" : "skipped");
    attribute("message", (each.isFailure() ? "" : word + ": ") + finding.message());
    if (each.isFailure()) {
      attribute("type", finding.rule());
    }
    text(
        "%s: %s: [%s] %s\n%s\n%s"
            .formatted(
                finding.place(),
                word,
                finding.rule(),
                finding.message(),
                finding.hint(),
                finding.link()));
    endOfText();
    end();
  }

  private static String nameOf(ReportedFinding each) {
    Finding finding = each.finding();
    Member from = finding.from();
    String member =
        from.name().isEmpty() ? from.type().simpleName() : from.name() + "/" + from.arity();
    return member
        + (finding.to() == null ? "" : " -> " + finding.to())
        + (each.ordinal() == 1 ? "" : " #" + each.ordinal());
  }

  private void start(String element) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeStartElement(element);
    depth++;
  }

  private void end() throws XMLStreamException {
    depth--;
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeEndElement();
  }

  /** Ends an element that has text, to which no white space may be added. */
  private void endOfText() throws XMLStreamException {
    depth--;
    xml.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    // The JDK's writer leaves line breaks as they are, and readers make spaces of them.
    xml.writeAttribute(name, legal(value).replaceAll("\\s", " "));
  }

  private void text(String text) throws XMLStreamException {
    xml.writeCharacters(legal(text));
  }

  /** XML has no way at all to write some characters, such as most control characters. */
  private static String legal(String text) {
    return text.codePoints()
        .map(c -> isLegal(c) ? c : '\uFFFD')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c < 0xD800)
        || (c >= 0xE000 && c < 0xFFFE)
        || c > 0xFFFF;
  }
}
