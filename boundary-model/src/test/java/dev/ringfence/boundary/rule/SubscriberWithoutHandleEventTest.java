package dev.ringfence.boundary.rule;

import static dev.ringfence.boundary.rule.Facts.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.facts.MethodFacts.Body;
import dev.ringfence.boundary.facts.MethodFacts.Modifier;
import dev.ringfence.boundary.facts.TypeFacts.Kind;
import dev.ringfence.boundary.rule.Facts.TypeBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubscriberWithoutHandleEventTest {

  private static final String LISTENER = "bus.Listener<app.git.Pushed>";

  @TempDir private Path folder;

  private final Facts facts =
      new Facts()
          .with(
              type(Kind.INTERFACE, "bus.Listener")
                  .generic("E")
                  .method(Body.REAL, "inform", "E")
                  .method(Body.NONE, "on", "E"),
              type(Kind.CLASS, "bus.Guarded").asAbstract().method(Body.REAL, "guard"));

  private List<Finding> findings(TypeBuilder type) {
    facts.with(type);
    return Court.judge(
            folder,
            facts,
            "domains: {root: app, shared: [common]}",
            "subscribers:",
            "  - {type: bus.Listener, sealed: inform, handler: on}",
            "  - {type: bus.Guarded, sealed: guard}")
        .judge(facts.get(type));
  }

  private List<String> found(TypeBuilder type) {
    return Court.texts(findings(type));
  }

  private static TypeBuilder subscriber(String... more) {
    String[] supertypes = new String[more.length + 1];
    System.arraycopy(more, 0, supertypes, 0, more.length);
    supertypes[more.length] = LISTENER;
    return type(Kind.CLASS, "app.ci.Sub", supertypes);
  }

  @Test
  void saysWhatAHandlerDoesNotDo() {
    List<Finding> findings = findings(subscriber().method(Body.EMPTY, "on", "app.git.Pushed"));
    assertThat(Court.texts(findings))
        .containsExactly(
            "app.ci.Sub.java:10:1: SubscriberWithoutHandleEvent ci -> null: on of ci's subscriber Sub"
                + " does nothing.");
    assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(findings.get(0).from()).hasToString("app.ci.Sub#on/1");
    assertThat(findings.get(0).hint())
        .isEqualTo(
            "Do the work of ci in on, with the event as its parameter, or remove the subscriber and"
                + " its subscription.");
    assertThat(found(subscriber().method(Body.THROWS, "on", "app.git.Pushed")))
        .singleElement()
        .asString()
        .endsWith("on of ci's subscriber Sub does nothing but throw.");
  }

  @Test
  void saysThatThereIsNone() {
    List<Finding> findings = findings(subscriber());
    assertThat(Court.texts(findings))
        .containsExactly(
            "app.ci.Sub.java:1:1: SubscriberWithoutHandleEvent ci -> null: ci's subscriber Sub has no"
                + " on for its event.");
    assertThat(findings.get(0).from()).hasToString("app.ci.Sub");
    assertThat(findings(type(Kind.CLASS, "other.Sub", LISTENER)).get(0).hint())
        .startsWith("Do the work in on,");
  }

  @Test
  void isContentWithOneHandlerThatDoesSomething() {
    assertThat(found(subscriber().method(Body.REAL, "on", "app.git.Pushed"))).isEmpty();
    assertThat(
            found(
                type(Kind.CLASS, "app.ci.Two", LISTENER, "bus.Listener")
                    .method(Body.EMPTY, "on", "java.lang.Object")
                    .method(Body.REAL, "on", "app.git.Pushed")))
        .isEmpty();
    assertThat(found(subscriber().method(Body.UNKNOWN, "on", "app.git.Pushed"))).isEmpty();
    assertThat(found(subscriber().asAbstract())).isEmpty();
    assertThat(found(type(Kind.CLASS, "app.ci.Plain"))).isEmpty();
  }

  @Test
  void saysFromWhomAUselessHandlerIsInherited() {
    facts.with(
        type(Kind.CLASS, "app.ci.Base", LISTENER)
            .asAbstract()
            .method(Body.REAL, "other", "app.git.Pushed")
            .method(Body.EMPTY, "on", "app.git.Pushed"));
    assertThat(found(type(Kind.CLASS, "app.ci.Sub", "app.ci.Base")))
        .containsExactly(
            "app.ci.Sub.java:1:1: SubscriberWithoutHandleEvent ci -> null: ci's subscriber Sub inherits"
                + " on from Base, where it does nothing.");
  }

  @Test
  void saysFromWhichDomainAHandlerIsInherited() {
    facts.with(
        type(Kind.CLASS, "app.git.Base", LISTENER)
            .asAbstract()
            .method(Body.REAL, "on", "app.git.Pushed"));
    assertThat(found(type(Kind.CLASS, "app.ci.Sub", "app.git.Base")))
        .containsExactly(
            "app.ci.Sub.java:1:1: SubscriberWithoutHandleEvent ci -> null: ci's subscriber Sub inherits"
                + " on from Base of git, which is another domain.");
    facts.with(
        type(Kind.CLASS, "app.common.Base", LISTENER)
            .asAbstract()
            .method(Body.REAL, "on", "app.git.Pushed"));
    assertThat(found(type(Kind.CLASS, "app.ci.Sub", "app.common.Base"))).isEmpty();
  }

  @Test
  void anInheritedMethodIsAHandlerOnlyIfItReceivesTheEvent() {
    facts.with(
        type(Kind.CLASS, "app.ci.Base")
            .method(Body.REAL, "on", "java.lang.String")
            .method(Set.of(Modifier.STATIC), Set.of(), Body.REAL, "on", "app.git.Pushed"),
        type(Kind.CLASS, "app.ci.Abstract").asAbstract().method(Body.NONE, "on", "app.git.Pushed"));
    assertThat(found(subscriber("app.ci.Base", "app.ci.Abstract")))
        .singleElement()
        .asString()
        .endsWith("ci's subscriber Sub has no on for its event.");
    facts.with(type(Kind.CLASS, "app.ci.Base").method(Body.REAL, "on", "app.git.Pushed"));
    assertThat(found(subscriber("app.ci.Base"))).isEmpty();
  }

  @Test
  void anOverloadIsNoHandler() {
    List<Finding> findings = findings(subscriber().method(Body.REAL, "on", "java.lang.String"));
    assertThat(Court.texts(findings))
        .containsExactly(
            "app.ci.Sub.java:10:1: SubscriberWithoutHandleEvent ci -> null: ci's subscriber Sub has a"
                + " method on that is never called with its event.");
  }

  @Test
  void namesALocalClassByTheTypeAroundIt() {
    assertThat(findings(type(Kind.CLASS, "app.ci.Jobs$1", LISTENER)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.from()).hasToString("app.ci.Jobs");
              assertThat(finding.message())
                  .isEqualTo(
                      "ci's subscriber in Jobs (an anonymous or local class) has no on for its event.");
            });
  }

  @Test
  void isSaidOnceWhateverTheNumberOfRoles() {
    facts.with(type(Kind.INTERFACE, "bus.Listener").generic("E").method(Body.NONE, "on", "E"));
    assertThat(findings(type(Kind.CLASS, "app.ci.Sub", "bus.Guarded", "bus.Listener"))).hasSize(1);
    assertThat(found(type(Kind.CLASS, "app.ci.Calm", "bus.Guarded"))).isEmpty();
  }

  @Test
  void whatIsSealedStaysSo() {
    List<Finding> findings =
        findings(
            type(Kind.CLASS, "app.ci.Sub", "bus.Guarded", LISTENER)
                .method(Body.REAL, "on", "app.git.Pushed")
                .method(Body.REAL, "inform", "app.git.Pushed")
                .method(Body.REAL, "guard"));
    assertThat(Court.texts(findings))
        .containsExactly(
            "app.ci.Sub.java:11:1: SubscriberOverridesPerform ci -> null: ci's subscriber Sub overrides"
                + " inform, which Listener keeps for itself.",
            "app.ci.Sub.java:12:1: SubscriberOverridesPerform ci -> null: ci's subscriber Sub overrides"
                + " guard, which Guarded keeps for itself.");
    assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(findings.get(0).from()).hasToString("app.ci.Sub#inform/1");
    assertThat(findings)
        .extracting(Finding::hint)
        .containsExactly("Move the work to on and remove the override.", "Remove the override.");
  }
}
