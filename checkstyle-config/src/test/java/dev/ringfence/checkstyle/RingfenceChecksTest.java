package dev.ringfence.checkstyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all checks have in common: where they look, what they leave alone, what they say. */
class RingfenceChecksTest {

  private static final String NAMED_WRONG = "app/ci/CreatePipelineEvent.java";
  private static final String SENTENCE =
      "The event CreatePipelineEvent does not say in the past tense what happened."
          + " Call it <object><past tense>Event, such as PipelineCreatedEvent.";

  private final Path folder;
  private final Project project;

  RingfenceChecksTest(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
    project = new Project(this.folder);
    project.source(NAMED_WRONG, event(""));
  }

  private static String event(String annotation) {
    return """
    package app.ci;

    import bus.News;

    %s
    record CreatePipelineEvent(long id) implements News {}
    """
        .formatted(annotation);
  }

  @Test
  void runOnTheVersionThatTheBuildSays() {
    assertThat(Checker.class.getPackage().getImplementationVersion())
        .isEqualTo(System.getProperty("checkstyleVersion"));
  }

  @Test
  void sayWhatIsWrongAndWhatToDoWhereTheNameStands() throws CheckstyleException {
    assertThat(project.findings())
        .containsExactly(NAMED_WRONG + ":6:8 warning EventNaming: " + SENTENCE);
  }

  @Test
  void areKnownByTheirShortNames() throws CheckstyleException {
    assertThat(project.findings("EventNaming", "")).hasSize(1);
    assertThat(project.findings("EventNamingCheck", "")).hasSize(1);
  }

  @Test
  void sayItInTheWordsOfTheConfiguration() throws CheckstyleException {
    assertThat(
            project.findings(
                "EventNaming", "<message key='ringfence.finding' value='{2} says: {0}'/>"))
        .singleElement()
        .asString()
        .endsWith(
            "https://ringfence.dev/rules/EventNaming says:"
                + " The event CreatePipelineEvent does not say in the past tense what happened.");
  }

  @Test
  void areAsSevereAsTheMapSaysUnlessTheConfigurationDoes() throws CheckstyleException {
    project.write("ringfence.yml", Project.MAP + "rules: {EventNaming: error}\n");
    assertThat(project.findings("EventNaming", "")).singleElement().asString().contains(" Event");
    assertThat(project.findings("EventNaming", "")).noneMatch(found -> found.contains("warning"));
    project.write("ringfence.yml", Project.MAP + "rules: {EventNaming: warning}\n");
    assertThat(project.findings("EventNaming", "<property name='severity' value='error'/>"))
        .noneMatch(found -> found.contains("warning"));
    assertThat(project.findings("EventNaming", "<property name='severity' value='info'/>"))
        .allMatch(found -> found.contains("info"));
  }

  @Test
  void areSilentWhereTheMapSwitchesThemOff() throws CheckstyleException {
    project.write("ringfence.yml", Project.MAP + "rules: {EventNaming: off}\n");
    assertThat(project.findings()).isEmpty();
  }

  @Test
  void readTheFileThatTheyAreGiven() throws CheckstyleException {
    project.write("other/map.yml", Project.MAP + "rules: {EventNaming: off}\n");
    String property =
        "<property name='config' value='%s'/>".formatted(folder.resolve("other/map.yml"));
    assertThat(project.findings("EventNaming", property)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ringfence-checkstyle.xml", "/ringfence-layout-checkstyle.xml"})
  void readTheFileThatAPropertyOfTheReadyConfigurationNames(String ready) throws Exception {
    Path map = folder.resolve("other/map.yml");
    project.write("other/map.yml", "domains: {root: elsewhere}\nrules: {EventNaming: off}\n");
    Properties properties = new Properties();
    assertThat(project.findings(Project.resource(ready, properties))).isNotEmpty();
    properties.setProperty("ringfence.config", map.toString());
    Configuration configured = Project.resource(ready, properties);
    assertThat(project.findings(configured)).isEmpty();
    Configuration[] checks = configured.getChildren()[0].getChildren();
    assertThat(checks).hasSizeGreaterThan(5);
    for (Configuration check : checks) {
      assertThat(check.getProperty("config")).as(check.getName()).isEqualTo(map.toString());
    }
  }

  @Test
  void areSuppressedByTheRulesName() throws CheckstyleException {
    for (String annotation :
        new String[] {
          "@SuppressWarnings(\"EventNaming\")",
          "@java.lang.SuppressWarnings({\"unused\", \"EventNaming\"})",
          "@SuppressWarnings(value = \"Ringfence\")",
          "@SuppressWarnings(\"all\")",
          "@SuppressWarnings(Names.OF_ANOTHER_FILE)",
          "@Generated",
          "@javax.annotation.processing.Generated(\"by a tool\")"
        }) {
      project.source(NAMED_WRONG, event(annotation));
      assertThat(project.findings()).as(annotation).isEmpty();
    }
    project.source(NAMED_WRONG, event("@SuppressWarnings(\"unused\")"));
    assertThat(project.findings()).hasSize(1);
  }

  @Test
  void areSuppressedByAnXPath() throws Exception {
    project.write(
        "suppressions.xml",
        """
        <?xml version="1.0"?>
        <!DOCTYPE suppressions PUBLIC
            "-//Checkstyle//DTD SuppressionXpathFilter Experimental Configuration 1.2//EN"
            "https://checkstyle.org/dtds/suppressions_1_2_xpath_experimental.dtd">
        <suppressions>
          <suppress-xpath checks="EventNaming" files=".*"
              query="//RECORD_DEF/IDENT[@text='CreatePipelineEvent']"/>
        </suppressions>
        """);
    assertThat(
            project.findings(
                Project.walker(
                    "<module name='SuppressionXpathFilter'><property name='file' value='%s'/></module>"
                            .formatted(folder.resolve("suppressions.xml"))
                        + "<module name='EventNaming'/>")))
        .isEmpty();
  }

  @Test
  void leaveTestsAndWhatTheMapIgnoresAlone() throws CheckstyleException {
    project.source("src/test/java/app/ci/CreateJobEvent.java", event(""));
    project.source("target/generated-sources/app/ci/CreateJobEvent.java", event(""));
    project.source("legacy/app/ci/CreateJobEvent.java", event(""));
    assertThat(project.findings()).hasSize(2);
    project.write("ringfence.yml", Project.MAP + "ignore: ['legacy/**']\n");
    assertThat(project.findings()).hasSize(1);
  }

  @Test
  void leaveKnownFindingsAlone() throws CheckstyleException {
    project.write(
        "ringfence-baseline/ci.txt",
        "# app.ci.CreatePipelineEvent\nEventNaming app.ci.CreatePipelineEvent\n");
    assertThat(project.findings()).isEmpty();
    project.source("app/ci/CreateJobEvent.java", event("").replace("Pipeline", "Job"));
    assertThat(project.findings()).hasSize(1);
  }

  @Test
  void knowTheWordsOfTheRuntimeWhereThereIsNoMap() throws Exception {
    Files.delete(folder.resolve("ringfence.yml"));
    assertThat(project.findings()).isEmpty();
    project.source(
        NAMED_WRONG,
        event("")
            .replace("import bus.News", "import dev.ringfence.eventstore.Event")
            .replace("implements News", "implements Event"));
    assertThat(project.findings()).hasSize(1);
  }

  @Test
  void sayWhereABrokenMapIsBroken() {
    project.write("ringfence.yml", "domains: {root: app}\nrulez: {}\n");
    assertThatThrownBy(project::findings)
        .isInstanceOf(CheckstyleException.class)
        .rootCause()
        .hasMessageContaining(
            "ringfence.yml:2:1: error: unknown key 'rulez'; did you mean 'rules'?");
    String property =
        "<property name='config' value='%s'/>".formatted(folder.resolve("ringfence.yml"));
    assertThatThrownBy(() -> project.findings("EventNaming", property))
        .isInstanceOf(CheckstyleException.class)
        .rootCause()
        .hasMessageContaining("ringfence.yml:2:1: error: unknown key 'rulez'");
  }

  @Test
  void sayWhereABrokenBaselineIsBroken() {
    project.write("ringfence-baseline/ci.txt", "this is none\n");
    assertThatThrownBy(project::findings)
        .isInstanceOf(CheckstyleException.class)
        .rootCause()
        .hasMessageContaining("ci.txt:1:1: error: this is no known finding");
  }

  @Test
  void lookAgainWhenTheMapOrTheBaselineHasChanged() throws Exception {
    String cache = "<property name='cacheFile' value='%s'/>".formatted(folder.resolve("cache"));
    String xml =
        "<module name='Checker'>%s<module name='TreeWalker'><module name='EventNaming'>"
            + "<property name='config' value='%s'/></module></module></module>";
    String configured = xml.formatted(cache, folder.resolve("ringfence.yml"));
    project.write("ringfence.yml", Project.MAP + "rules: {EventNaming: off}\n");
    assertThat(project.findings(Project.configuration(configured))).isEmpty();
    project.write("ringfence.yml", Project.MAP);
    assertThat(project.findings(Project.configuration(configured))).hasSize(1);
    String entry = "# app.ci.CreatePipelineEvent\nEventNaming app.ci.CreatePipelineEvent\n";
    project.write("ringfence-baseline/ci.txt", entry);
    assertThat(project.findings(Project.configuration(configured))).isEmpty();
    Files.delete(folder.resolve("ringfence-baseline/ci.txt"));
    assertThat(project.findings(Project.configuration(configured))).hasSize(1);
  }

  @Test
  void cacheWhatHasNotChanged() throws Exception {
    EventNamingCheck check = new EventNamingCheck();
    check.setConfig(folder.resolve("ringfence.yml").toString());
    assertThat(check.getExternalResourceLocations())
        .containsExactly(folder.toRealPath().resolve("ringfence.yml").toUri().toString());
  }
}
