package dev.ringfence.boundary.rule;

import static dev.ringfence.boundary.rule.Code.in;
import static dev.ringfence.boundary.rule.Code.instance;
import static dev.ringfence.boundary.rule.Code.literal;
import static dev.ringfence.boundary.rule.Code.text;
import static dev.ringfence.boundary.rule.Facts.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.MethodFacts.Body;
import dev.ringfence.boundary.facts.MethodFacts.Modifier;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Reference.Argument;
import dev.ringfence.boundary.facts.Reference.Kind;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignEventPublishedTest {

  private static final String EVENT = "app.ci.JobDoneEvent";
  private static final String CALLER = "app.git.Push#execute()";

  @TempDir private Path folder;

  private final Facts facts =
      new Facts()
          .with(
              type(TypeFacts.Kind.INTERFACE, "bus.Event"),
              type(TypeFacts.Kind.CLASS, "app.ci.Job"),
              type(TypeFacts.Kind.RECORD, "app.common.AnyEvent", "bus.Event"),
              type(TypeFacts.Kind.RECORD, EVENT, "bus.Event")
                  .method(Set.of(Modifier.STATIC), Set.of(), Body.REAL, "of", "int")
                  .method(Set.of(Modifier.STATIC), Set.of(), Body.REAL, "builder")
                  .method(Body.REAL, "before")
                  .method(Body.REAL, "of", "long"),
              type(TypeFacts.Kind.CLASS, EVENT + "$Builder")
                  .method(Body.REAL, "build")
                  .method(Body.REAL, "job"));

  private List<Finding> findings(Reference reference) {
    return Court.judge(
            folder,
            facts,
            "domains: {root: app, shared: [common]}",
            "events: [{type: bus.Event, published-by: bus.Bus#publish}]")
        .judge(reference)
        .stream()
        .filter(finding -> finding.rule().equals("ForeignEventPublished"))
        .toList();
  }

  private List<String> found(Reference reference) {
    return Court.texts(findings(reference));
  }

  private static TypeName name(String written) {
    return new TypeName("app.ci", written.substring("app.ci.".length()));
  }

  /** A call of a method, named through the type that declares it or one below. */
  private static Reference call(
      String receiver,
      String declaring,
      String method,
      @Nullable List<String> parameters,
      @Nullable String result) {
    return new Reference(
        Kind.CALL,
        new Member(TypeName.topLevel("app.git.Push"), "execute", 0),
        name(receiver),
        new Signature(name(declaring), method, 0, parameters, result),
        List.of(),
        null,
        Code.at(9));
  }

  private static Reference call(
      String type, String method, List<String> parameters, String result) {
    return call(type, type, method, parameters, result);
  }

  @Nested
  class Constructed {

    @Test
    void namesBothDomainsAndTheEvent() {
      List<Finding> findings = findings(in(CALLER, 7, EVENT + "()"));
      assertThat(Court.texts(findings))
          .containsExactly(
              "Code.java:7:5: ForeignEventPublished git -> ci: git constructs ci's event JobDoneEvent"
                  + " (in Push).");
      assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
      assertThat(findings.get(0).from()).hasToString("app.git.Push#execute/0");
      assertThat(findings.get(0).to()).hasToString(EVENT);
      assertThat(findings.get(0).hint())
          .isEqualTo(
              "Publish an event of git for what happened there, or let ci publish JobDoneEvent"
                  + " itself.");
    }

    @Test
    void tellsCodeOutsideTheDomainsWhoShouldDoIt() {
      assertThat(findings(in("app.common.Util#run()", 7, EVENT + "()")))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.message())
                    .isEqualTo("shared-kernel constructs ci's event JobDoneEvent (in Util).");
                assertThat(finding.hint())
                    .isEqualTo("Let ci publish JobDoneEvent itself, where it happens.");
              });
    }

    @Test
    void isSilentAtHomeAndAboutWhatNobodyOwns() {
      assertThat(found(in("app.ci.Jobs#run()", 7, EVENT + "()"))).isEmpty();
      assertThat(found(in(CALLER, 7, "app.common.AnyEvent()"))).isEmpty();
      assertThat(found(in(CALLER, 7, "app.ci.Job()"))).isEmpty();
    }

    @Test
    void knowsAFactoryMethodOfTheEvent() {
      assertThat(found(call(EVENT, "of", List.of("int"), EVENT))).hasSize(1);
    }

    @Test
    void leavesAccessorsAlone() {
      assertThat(found(call(EVENT, "before", List.of(), EVENT))).isEmpty();
      assertThat(found(call(EVENT, "of", List.of("long"), EVENT))).as("the overload").isEmpty();
      assertThat(found(call(EVENT, "of", List.of("int"), "app.ci.Job"))).isEmpty();
      assertThat(found(call(EVENT, "builder", List.of(), EVENT + ".Builder"))).isEmpty();
    }

    @Test
    void isSilentWhereTheFactoryIsInDoubt() {
      assertThat(found(call(EVENT, EVENT, "of", null, EVENT))).isEmpty();
      assertThat(found(call(EVENT, EVENT, "of", List.of("int"), null))).isEmpty();
      assertThat(found(call("app.ci.Jobs", EVENT, "of", List.of("int"), EVENT))).isEmpty();
      assertThat(found(call("app.ci.Gone", "of", List.of("int"), EVENT))).isEmpty();
    }

    @Test
    void knowsTheBuilderOfTheEvent() {
      assertThat(found(call(EVENT + ".Builder", "build", List.of(), EVENT)))
          .containsExactly(
              "Code.java:9:5: ForeignEventPublished git -> ci: git constructs ci's event JobDoneEvent"
                  + " (in Push).");
      assertThat(found(call(EVENT + ".Builder", "job", List.of(), EVENT + ".Builder"))).isEmpty();
    }

    @Test
    void knowsAFactoryOnANestedTypeButNotOfAnotherType() {
      facts.with(
          type(TypeFacts.Kind.CLASS, "app.ci.Job")
              .method(Set.of(Modifier.STATIC), Set.of(), Body.REAL, "done"));
      assertThat(found(call("app.ci.Job", "done", List.of(), EVENT))).isEmpty();
      facts.with(
          type(TypeFacts.Kind.CLASS, EVENT + "$Makers")
              .method(Set.of(Modifier.STATIC), Set.of(), Body.REAL, "done"));
      assertThat(found(call(EVENT + ".Makers", "done", List.of(), EVENT))).hasSize(1);
    }
  }

  @Nested
  class Published {

    private Reference publish(Argument... arguments) {
      return in(CALLER, 7, "bus.Bus#publish(bus.Event)", arguments);
    }

    @Test
    void namesBothDomainsAndTheEvent() {
      List<Finding> findings = findings(publish(instance(EVENT)));
      assertThat(Court.texts(findings))
          .containsExactly(
              "Code.java:7:5: ForeignEventPublished git -> ci: git publishes ci's event JobDoneEvent"
                  + " (in Push).");
      assertThat(findings.get(0).to()).hasToString(EVENT);
    }

    @Test
    void findsItAmongTheArguments() {
      assertThat(found(publish(text("ci"), instance("bus.Options"), instance(EVENT)))).hasSize(1);
    }

    @Test
    void isSilentAboutItsOwnAndAboutWhatNobodyOwns() {
      facts.with(type(TypeFacts.Kind.RECORD, "app.git.PushedEvent", "bus.Event"));
      assertThat(found(publish(instance("app.git.PushedEvent")))).isEmpty();
      assertThat(found(publish(instance("app.common.AnyEvent")))).isEmpty();
      assertThat(found(publish(instance("bus.Event")))).isEmpty();
      assertThat(found(publish(literal(EVENT), text(EVENT)))).isEmpty();
      assertThat(found(publish())).isEmpty();
    }

    @Test
    void isSilentAboutOtherMethods() {
      assertThat(found(in(CALLER, 7, "bus.Bus#accepts(bus.Event)", instance(EVENT)))).isEmpty();
      assertThat(found(in(CALLER, 7, "bus.Other#publish(bus.Event)", instance(EVENT)))).isEmpty();
    }
  }
}
