package dev.ringfence.boundary.rule;

import static dev.ringfence.boundary.rule.Code.call;
import static dev.ringfence.boundary.rule.Facts.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.facts.MethodFacts.Body;
import dev.ringfence.boundary.facts.TypeFacts.Kind;
import dev.ringfence.boundary.facts.TypeName;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishInEntityCallbackTest {

  private static final String POST_PERSIST = "jakarta.persistence.PostPersist";
  private static final String PUBLISH = "bus.Bus#publish(bus.Event)";

  @TempDir private Path folder;

  private final Facts facts = new Facts();

  private List<Finding> findings(String type) {
    return Court.judge(
            folder,
            facts,
            "domains: {root: app}",
            "events: [{type: bus.Event, published-by: bus.Bus#publish}]",
            "entity-callbacks: [{type: orm.SaveListener}, {annotated: orm.Saved}]")
        .judge(facts.get(type))
        .stream()
        .filter(finding -> finding.rule().equals("PublishInEntityCallback"))
        .toList();
  }

  private void entity(String annotation) {
    facts.with(
        type(Kind.CLASS, "app.packages.Package")
            .annotatedMethod(annotation, "created")
            .method(Body.REAL, "tell")
            .method(Body.REAL, "publish"));
  }

  @Test
  void saysWhichCallbackPublishes() {
    entity(POST_PERSIST);
    facts.body("app.packages.Package#created()", call(20, PUBLISH));
    List<Finding> findings = findings("app.packages.Package");
    assertThat(Court.texts(findings))
        .containsExactly(
            "Code.java:20:5: PublishInEntityCallback packages -> composition-root: Package.created"
                + " publishes an event while the entity is loaded or saved (Bus.publish).");
    assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(findings.get(0).from()).hasToString("app.packages.Package#created/0");
    assertThat(findings.get(0).to()).hasToString("bus.Bus#publish/1");
  }

  @Test
  void followsMethodsOfTheSameFile() {
    entity("orm.Saved");
    facts
        .with(type(Kind.CLASS, "app.packages.Helper").method(Body.REAL, "tell"))
        .body("app.packages.Package#created()", call(20, "app.packages.Package#tell()"))
        .body("app.packages.Package#tell()", call(30, PUBLISH));
    assertThat(findings("app.packages.Package"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.place()).isEqualTo(Code.at(20));
              assertThat(finding.message()).contains("(tell → Bus.publish)");
            });
    facts
        .body("app.packages.Package#created()", call(20, "app.packages.Helper#tell()"))
        .body("app.packages.Helper#tell()", call(30, PUBLISH));
    assertThat(findings("app.packages.Package")).isEmpty();
  }

  @Test
  void followsNestedTypesOfTheSameFile() {
    entity(POST_PERSIST);
    facts
        .with(type(Kind.CLASS, "app.packages.Package$Teller").method(Body.REAL, "tell"))
        .body("app.packages.Package#created()", call(20, "app.packages.Package$Teller#tell()"))
        .body("app.packages.Package$Teller#tell()", call(30, PUBLISH));
    assertThat(findings("app.packages.Package")).hasSize(1);
  }

  @Test
  void leavesOverridesOfOtherTypesAloneWhereTheCallbackTypeIsInSight() {
    TypeName override = new TypeName("java.lang", "Override");
    facts
        .with(
            type(Kind.INTERFACE, "orm.SaveListener").method(Body.NONE, "saved"),
            type(Kind.CLASS, "app.packages.Listener", "orm.SaveListener", "lib.Named")
                .method(Set.of(), Set.of(override), Body.REAL, "name"))
        .body("app.packages.Listener#name()", call(20, PUBLISH));
    assertThat(findings("app.packages.Listener")).isEmpty();
  }

  @Test
  void leavesOtherMethodsAndAnnotationsAlone() {
    entity("app.PostPersist");
    facts
        .body("app.packages.Package#created()", call(20, PUBLISH))
        .body("app.packages.Package#publish()", call(30, PUBLISH));
    assertThat(findings("app.packages.Package")).isEmpty();
    entity(POST_PERSIST);
    facts.body("app.packages.Package#created()", call(20, "bus.Bus#close()"));
    assertThat(findings("app.packages.Package")).isEmpty();
  }

  @Test
  void meansTheMethodsThatImplementACallbackType() {
    facts
        .with(
            type(Kind.INTERFACE, "orm.SaveListener").method(Body.NONE, "saved", "java.lang.Object"),
            type(Kind.CLASS, "app.packages.Listener", "orm.SaveListener")
                .method(Body.REAL, "saved", "java.lang.Object")
                .method(Body.REAL, "other"))
        .body("app.packages.Listener#saved(java.lang.Object)", call(20, PUBLISH))
        .body("app.packages.Listener#other()", call(30, PUBLISH));
    assertThat(findings("app.packages.Listener"))
        .extracting(Finding::place)
        .containsExactly(Code.at(20));
  }

  @Test
  void believesTheOverrideAnnotationWhereTheCallbackTypeIsOutOfSight() {
    TypeName override = new TypeName("java.lang", "Override");
    facts
        .with(
            type(Kind.INTERFACE, "app.packages.Named").method(Body.NONE, "name"),
            type(Kind.CLASS, "app.packages.Listener", "orm.SaveListener", "app.packages.Named")
                .method(Set.of(), Set.of(override), Body.REAL, "saved")
                .method(Set.of(), Set.of(override), Body.REAL, "name")
                .method(Body.REAL, "other"))
        .body("app.packages.Listener#saved()", call(20, PUBLISH))
        .body("app.packages.Listener#name()", call(21, PUBLISH))
        .body("app.packages.Listener#other()", call(22, PUBLISH));
    assertThat(findings("app.packages.Listener"))
        .extracting(Finding::place)
        .containsExactly(Code.at(20));
  }
}
