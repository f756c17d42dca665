package dev.ringfence.conformance;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.DefaultConfiguration;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.Configuration;
import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Rules;
import dev.ringfence.checkstyle.EventNamingCheck;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checkstyle with Ringfence's checks, as a build would run it, told to say what is wrong alone. */
final class CheckstyleRun {

  /** Who is reached into, in the messages of the rules that are about two territories. */
  private static final Pattern REACHES =
      Pattern.compile(
          "\\S+ \\w+ (?:(?<to>\\S+)'s worker |\\S+, which is internal to (?<home>\\S+) ).*");

  private static final String PACKAGE = EventNamingCheck.class.getPackageName() + ".";

  private CheckstyleRun() {}

  /** What the checks report about a case; a file that Checkstyle cannot parse is a failure. */
  static List<Report> reports(ConformanceCase conformanceCase) {
    Collector collector = new Collector(conformanceCase);
    try {
      Checker checker = new Checker();
      checker.setModuleClassLoader(Checker.class.getClassLoader());
      checker.configure(configuration());
      checker.addListener(collector);
      checker.process(
          conformanceCase.sources().stream()
              .map(source -> conformanceCase.folder().resolve(source).toFile())
              .toList());
      checker.destroy();
    } catch (CheckstyleException e) {
      throw new AssertionError(e);
    }
    return collector.reports;
  }

  private static Configuration configuration() {
    DefaultConfiguration walker = new DefaultConfiguration("TreeWalker");
    for (Rule rule : Rules.all()) {
      if (Witness.CHECKSTYLE.looksFor(rule.name())) {
        DefaultConfiguration check = new DefaultConfiguration(PACKAGE + rule.name() + "Check");
        check.addMessage(EventNamingCheck.MSG_FINDING, "{0}");
        walker.addChild(check);
      }
    }
    DefaultConfiguration checker = new DefaultConfiguration("Checker");
    checker.addChild(walker);
    return checker;
  }

  private static final class Collector implements AuditListener {
    private final ConformanceCase conformanceCase;
    private final List<Report> reports = new ArrayList<>();

    Collector(ConformanceCase conformanceCase) {
      this.conformanceCase = conformanceCase;
    }

    @Override
    public void addError(AuditEvent event) {
      String check = event.getSourceName();
      String rule = check.substring(check.lastIndexOf('.') + 1).replaceFirst("Check$", "");
      Path source = new File(event.getFileName()).toPath();
      String file = conformanceCase.folder().relativize(source).toString().replace('\\', '/');
      String to = null;
      if (Mark.reaches(rule)) {
        Matcher reaches = REACHES.matcher(event.getMessage());
        if (!reaches.matches()) {
          throw new AssertionError("does not say who is reached into: " + event.getMessage());
        }
        to = reaches.group("to") == null ? reaches.group("home") : reaches.group("to");
      }
      reports.add(
          new Report(
              new Mark(rule, file, event.getLine(), conformanceCase.territoryOf(file), to),
              event.getMessage()));
    }

    @Override
    public void addException(AuditEvent event, Throwable throwable) {
      throw new AssertionError(event.getFileName(), throwable);
    }

    @Override
    public void auditStarted(AuditEvent event) {}

    @Override
    public void auditFinished(AuditEvent event) {}

    @Override
    public void fileStarted(AuditEvent event) {}

    @Override
    public void fileFinished(AuditEvent event) {}
  }
}
