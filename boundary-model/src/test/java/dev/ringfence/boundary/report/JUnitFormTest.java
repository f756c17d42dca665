package dev.ringfence.boundary.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Severity;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

final class JUnitFormTest {

  private static Element parsed(Report report) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(ReportForm.JUNIT.text(report))))
        .getDocumentElement();
  }

  @Test
  void isASuiteForEachRuleAndATestForEachFinding() {
    Report report =
        Report.of(
            List.of(Findings.call(8), Findings.declaration()),
            List.of(Findings.call(3)),
            List.of(new Notice("x.java", "not checked")));
    assertThat(ReportForm.JUNIT.text(report))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="Ringfence" tests="4" failures="1" errors="0" skipped="2" time="0">
              <testsuite name="Ringfence" tests="1" failures="0" errors="0" skipped="0" time="0">
                <testcase classname="Ringfence" name="analysis" time="0">
                  <system-err>x.java: not checked</system-err>
                </testcase>
              </testsuite>
              <testsuite name="CrossDomainWorkerCall" tests="2" failures="1" errors="0" skipped="1" time="0">
                <testcase classname="acme.git.PostReceive" name="execute/1 -&gt; acme.ci.Jobs.Build#perform/2" file="git/PostReceive.java" time="0">
                  <skipped message="known: git runs ci's worker Build (PostReceive calls perform).">git/PostReceive.java:3:7: known: [CrossDomainWorkerCall] git runs ci's worker Build (PostReceive calls perform).
            Publish an event of git and subscribe Build to it in ci.
            https://ringfence.dev/rules/CrossDomainWorkerCall</skipped>
                </testcase>
                <testcase classname="acme.git.PostReceive" name="execute/1 -&gt; acme.ci.Jobs.Build#perform/2 #2" file="git/PostReceive.java" time="0">
                  <failure message="git runs ci's worker Build (PostReceive calls perform)." type="CrossDomainWorkerCall">git/PostReceive.java:8:7: error: [CrossDomainWorkerCall] git runs ci's worker Build (PostReceive calls perform).
            Publish an event of git and subscribe Build to it in ci.
            https://ringfence.dev/rules/CrossDomainWorkerCall</failure>
                </testcase>
              </testsuite>
              <testsuite name="SubscriberWithoutHandleEvent" tests="1" failures="0" errors="0" skipped="1" time="0">
                <testcase classname="acme.ci.Idle" name="Idle" file="ci/Idle.java" time="0">
                  <skipped message="warning: ci's subscriber Idle has no handleEvent.">ci/Idle.java: warning: [SubscriberWithoutHandleEvent] ci's subscriber Idle has no handleEvent.
            Declare handleEvent.
            https://ringfence.dev/rules/SubscriberWithoutHandleEvent</skipped>
                </testcase>
              </testsuite>
            </testsuites>
            """);
  }

  @Test
  void isWellFormedWhateverAFileIsCalled() throws Exception {
    Finding odd = Findings.call("a<&\"'>]]>\u0001\uD800\n\uD83D\uDE00.java", 3, Severity.ERROR);
    Element suites = parsed(Report.of(List.of(odd), List.of(), List.of()));
    Element test = (Element) suites.getElementsByTagName("testcase").item(1);
    assertThat(test.getAttribute("file")).isEqualTo("a<&\"'>]]>\uFFFD\uFFFD \uD83D\uDE00.java");
    assertThat(test.getTextContent().strip())
        .startsWith("a<&\"'>]]>\uFFFD\uFFFD\n\uD83D\uDE00.java:3:7: error:");
  }

  @Test
  void keepsEveryCharacterThatXmlHas() throws Exception {
    String all = " \tx\uD7FF\uE000\uFFFD\uD800\uDC00\uDBFF\uDFFF";
    assertThat(hintOf(all)).contains(all);
    assertThat(hintOf("a\u001F\uDFFF\uD800b\uFFFE\uFFFFc"))
        .contains("a\uFFFD\uFFFD\uFFFDb\uFFFD\uFFFDc");
  }

  private static String hintOf(String name) throws Exception {
    Finding finding = Findings.call(name + ".java", 3, Severity.ERROR);
    Element suites = parsed(Report.of(List.of(finding), List.of(), List.of()));
    return suites.getElementsByTagName("testcase").item(1).getTextContent();
  }

  @Test
  void hasATestThatPassesWhereNothingIsFound() throws Exception {
    Element suites = parsed(Report.of(List.of(), List.of(), List.of()));
    assertThat(suites.getElementsByTagName("testcase").getLength()).isEqualTo(1);
    assertThat(suites.getElementsByTagName("failure").getLength()).isZero();
  }
}
