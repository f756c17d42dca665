package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.Configuration;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.xml.sax.InputSource;

/** A small code base, with what Checkstyle says of it. */
final class Project {

  static final String MAP =
      """
      domains:
        root: app
        shared: [common]
      vocabularies: [ringfence]
      workers:
        - type: jobs.Job
          run-by: perform
          enqueued-by: jobs.Queue#enqueue
      subscribers:
        - {type: bus.Listener, sealed: inform, handler: on}
      events:
        - {type: bus.News}
      """;

  private static final String DOCTYPE =
      """
      <!DOCTYPE module PUBLIC "-//Checkstyle//DTD Checkstyle Configuration 1.3//EN"
          "https://checkstyle.org/dtds/configuration_1_3.dtd">
      """;

  private final Path folder;
  private final List<File> sources = new ArrayList<>();

  Project(Path folder) {
    this.folder = folder;
    write("ringfence.yml", MAP);
  }

  Path folder() {
    return folder;
  }

  /** Writes a file that is no source. */
  Project write(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a source. */
  Project source(String file, String text) {
    write(file, text);
    File written = folder.resolve(file).toFile();
    if (!sources.contains(written)) {
      sources.add(written);
    }
    return this;
  }

  /** What the ready configuration finds: {@code app/ci/A.java:3:7 Rule: message}. */
  List<String> findings() throws CheckstyleException {
    return findings(resource("/ringfence-checkstyle.xml"));
  }

  /** What one check finds, given what stands between its tags. */
  List<String> findings(String check, String inside) throws CheckstyleException {
    return findings(walker("<module name='" + check + "'>" + inside + "</module>"));
  }

  /** A configuration of what is inside the TreeWalker. */
  static Configuration walker(String inside) throws CheckstyleException {
    return configuration(
        "<module name='Checker'><module name='TreeWalker'>" + inside + "</module></module>");
  }

  static Configuration configuration(String xml) throws CheckstyleException {
    return load(new InputSource(new StringReader(DOCTYPE + xml)), new Properties());
  }

  static Configuration resource(String name) throws CheckstyleException {
    return resource(name, new Properties());
  }

  static Configuration resource(String name, Properties properties) throws CheckstyleException {
    return load(new InputSource(Project.class.getResourceAsStream(name)), properties);
  }

  private static Configuration load(InputSource source, Properties properties)
      throws CheckstyleException {
    return ConfigurationLoader.loadConfiguration(
        source, new PropertiesExpander(properties), ConfigurationLoader.IgnoredModulesOptions.OMIT);
  }

  List<String> findings(Configuration configuration) throws CheckstyleException {
    List<String> found = new ArrayList<>();
    Checker checker = new Checker();
    try {
      checker.setModuleClassLoader(Project.class.getClassLoader());
      checker.configure(configuration);
      checker.addListener(new Collector(found));
      checker.process(sources);
    } finally {
      checker.destroy();
    }
    return found;
  }

  private final class Collector implements AuditListener {
    private final List<String> found;

    Collector(List<String> found) {
      this.found = found;
    }

    @Override
    public void addError(AuditEvent event) {
      String check = event.getSourceName();
      found.add(
          "%s:%d:%d %s%s: %s"
              .formatted(
                  folder
                      .relativize(Path.of(event.getFileName()))
                      .toString()
                      .replace(File.separatorChar, '/'),
                  event.getLine(),
                  event.getColumn(),
                  Stream.of(event.getSeverityLevel().getName())
                      .filter(severity -> !severity.equals("error"))
                      .map(severity -> severity + " ")
                      .findFirst()
                      .orElse(""),
                  check.substring(check.lastIndexOf('.') + 1).replaceFirst("Check$", ""),
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
