package dev.ringfence.boundary.rule;

import static dev.ringfence.boundary.rule.Code.in;
import static dev.ringfence.boundary.rule.Code.instance;
import static dev.ringfence.boundary.rule.Code.lambda;
import static dev.ringfence.boundary.rule.Code.literal;
import static dev.ringfence.boundary.rule.Code.text;
import static dev.ringfence.boundary.rule.Facts.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.facts.MethodFacts.Body;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Reference.Argument;
import dev.ringfence.boundary.facts.TypeFacts.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadSubscriptionTest {

  private static final String WIRING = "app.ci.Wiring#register()";

  @TempDir private Path folder;

  private final Bus bus = new Bus();

  private void event(String name, String... supertypes) {
    bus.declare(
        type(Kind.RECORD, name, supertypes.length == 0 ? new String[] {"bus.Event"} : supertypes));
  }

  private void subscriber(String name, String event) {
    bus.declare(
        type(Kind.CLASS, name, "bus.Listener<" + event + ">").method(Body.REAL, "on", event));
  }

  private static Reference subscribe(int line, Argument... arguments) {
    return in(WIRING, line, "bus.Bus#subscribe()", arguments);
  }

  private void subscribed(int line, String subscriber, String event) {
    bus.statement(subscribe(line, literal(subscriber), literal(event)));
  }

  private void published(String event) {
    bus.publish("app.git.Post#run()", 50, instance(event));
  }

  private List<String> dead() {
    return Court.texts(bus.findings(folder, "DeadSubscription")).stream()
        .map(text -> text.replace("DeadSubscription ", ""))
        .toList();
  }

  /** One event, published and heard. */
  private void alive() {
    event("app.git.Pushed");
    published("app.git.Pushed");
    subscriber("app.ci.Create", "app.git.Pushed");
    subscribed(5, "app.ci.Create", "app.git.Pushed");
  }

  @Test
  void isSilentWhereEverythingIsConnected() {
    alive();
    assertThat(dead()).isEmpty();
  }

  @Nested
  class OfASubscriber {

    @Test
    void saysThatNobodySubscribesIt() {
      alive();
      subscriber("app.ci.Cancel", "app.git.Pushed");
      assertThat(dead())
          .containsExactly(
              "app.ci.Cancel.java:1:1: ci -> null: ci's subscriber Cancel has no subscription.");
      Finding finding = bus.findings(folder, "DeadSubscription").get(0);
      assertThat(finding.from()).hasToString("app.ci.Cancel");
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
      assertThat(finding.hint()).contains("Subscribe it");
    }

    @Test
    void isSilentWhileASubscriptionMayBeAnyones() {
      alive();
      subscriber("app.ci.Cancel", "app.git.Pushed");
      bus.statement(subscribe(6, instance("java.lang.Class"), literal("app.git.Pushed")));
      assertThat(dead()).isEmpty();
    }

    @Test
    void isSilentAboutBaseClasses() {
      alive();
      bus.declare(
          type(Kind.CLASS, "app.ci.Base", "bus.Listener<app.git.Pushed>").asAbstract(),
          type(Kind.CLASS, "app.ci.Concrete", "bus.Listener<app.git.Pushed>"),
          type(Kind.CLASS, "app.ci.Leaf", "app.ci.Concrete"));
      subscribed(6, "app.ci.Leaf", "app.git.Pushed");
      assertThat(dead()).isEmpty();
    }

    @Test
    void isSilentAboutAnonymousClasses() {
      alive();
      bus.declare(type(Kind.CLASS, "app.ci.1Local", "bus.Listener<app.git.Pushed>"));
      assertThat(dead()).isEmpty();
    }

    @Test
    void isSilentWhereNobodyHasToSubscribeIt() {
      alive();
      bus.declare(
          type(Kind.CLASS, "app.ci.Hears", "bus.Auto<app.git.Pushed>"),
          type(
              Kind.CLASS,
              "app.ci.Either",
              "bus.Listener<app.git.Pushed>",
              "bus.Auto<app.git.Pushed>"));
      assertThat(dead()).isEmpty();
    }

    @Test
    void speaksOfOneOutsideTheDomainsByItsNameAlone() {
      alive();
      subscriber("main.Cancel", "app.git.Pushed");
      assertThat(dead())
          .containsExactly(
              "main.Cancel.java:1:1: composition-root -> null: the subscriber Cancel has no"
                  + " subscription.");
    }
  }

  @Nested
  class OfAnEvent {

    @Test
    void saysThatNobodyPublishesIt() {
      alive();
      event("app.git.Tagged");
      subscriber("app.ci.Tag", "app.git.Tagged");
      subscribed(6, "app.ci.Tag", "app.git.Tagged");
      assertThat(dead())
          .containsExactly(
              "app.git.Tagged.java:1:1: git -> null: git's event Tagged is never published.");
    }

    @Test
    void saysThatNobodyHearsIt() {
      alive();
      event("app.git.Tagged");
      published("app.git.Tagged");
      assertThat(dead())
          .containsExactly(
              "app.git.Tagged.java:1:1: git -> null: git's event Tagged has no subscriber.");
    }

    @Test
    void saysThatItIsForNothing() {
      alive();
      event("app.git.Tagged");
      assertThat(dead())
          .containsExactly(
              "app.git.Tagged.java:1:1: git -> null: git's event Tagged is neither published nor"
                  + " subscribed to.");
    }

    @Test
    void isSilentWhereItMayBePublishedThroughATypeAboveIt() {
      alive();
      bus.declare(type(Kind.INTERFACE, "app.git.GitEvent", "bus.Event"));
      event("app.git.Tagged", "app.git.GitEvent");
      subscriber("app.ci.Tag", "app.git.Tagged");
      subscribed(6, "app.ci.Tag", "app.git.Tagged");
      assertThat(dead()).hasSize(1);
      published("app.git.GitEvent");
      assertThat(dead()).isEmpty();
    }

    @Test
    void isSilentWhereAnythingMayBePublished() {
      alive();
      event("app.git.Tagged");
      subscriber("app.ci.Tag", "app.git.Tagged");
      subscribed(6, "app.ci.Tag", "app.git.Tagged");
      published("java.util.List");
      assertThat(dead()).isEmpty();
    }

    @Test
    void isSilentWhereItMayBeHeardByATypeAboveIt() {
      alive();
      event("app.git.Tagged", "app.git.Pushed");
      published("app.git.Tagged");
      assertThat(dead()).isEmpty();
    }

    @Test
    void isSilentWhileASubscriptionMayBeToAnything() {
      alive();
      event("app.git.Tagged");
      published("app.git.Tagged");
      bus.statement(subscribe(6, literal("app.ci.Create"), instance("java.lang.Class")));
      assertThat(dead()).isEmpty();
    }

    @Test
    void stillSaysThatNobodyPublishesItWhileASubscriptionMayBeToAnything() {
      alive();
      event("app.git.Tagged");
      bus.statement(subscribe(6, literal("app.ci.Create"), instance("java.lang.Class")));
      assertThat(dead()).singleElement().asString().contains("is never published");
    }

    @Test
    void isSilentAboutHearersWhereThereAreNone() {
      event("app.git.Tagged");
      published("app.git.Tagged");
      assertThat(dead()).isEmpty();
    }

    @Test
    void isSilentAboutFamiliesAndBases() {
      alive();
      bus.declare(type(Kind.INTERFACE, "app.git.GitEvent", "bus.Event"));
      bus.declare(type(Kind.CLASS, "app.git.Base", "bus.Event"));
      event("app.git.Tagged", "app.git.Base");
      published("app.git.Tagged");
      subscriber("app.ci.Tag", "app.git.Tagged");
      subscribed(6, "app.ci.Tag", "app.git.Tagged");
      assertThat(dead()).isEmpty();
    }

    @Test
    void isSilentOutsideTheDomains() {
      alive();
      event("main.Started");
      bus.declare(type(Kind.RECORD, "app.git.NoEvent"));
      assertThat(dead()).isEmpty();
    }

    @Test
    void isSilentAboutAWorker() {
      alive();
      bus.declare(
          type(Kind.CLASS, "app.ci.Both", "bus.Event", "bus.Auto<app.git.Pushed>")
              .method(Body.REAL, "hear", "app.git.Pushed"));
      assertThat(dead()).isEmpty();
    }

    @Test
    void isSilentWhereTheVocabularyDoesNotSayWhoPublishes() {
      bus.word("  - {type: lib.Message}").word("  - {annotated: lib.Fact}");
      alive();
      event("app.git.Sent", "lib.Message");
      bus.declare(type(Kind.RECORD, "app.git.Known").annotated("lib.Fact", ""));
      event("app.git.Both", "bus.Event", "lib.Message");
      for (String each : List.of("Sent", "Known", "Both")) {
        subscriber("app.ci.On" + each, "app.git." + each);
        subscribed(7, "app.ci.On" + each, "app.git." + each);
      }
      assertThat(dead()).isEmpty();
    }

    @Test
    void asksTheWordsThatMeanTheEventAndNoOthers() {
      bus.word("  - {type: lib.Message}").word("  - {annotated: lib.Fact}");
      bus.word("  - {published-by: lib.Facts#tell}");
      alive();
      event("app.git.Tagged");
      bus.declare(type(Kind.RECORD, "app.git.Marked", "bus.Event").annotated("lib.Other", ""));
      assertThat(dead())
          .hasSize(2)
          .allSatisfy(text -> assertThat(text).contains("is neither published"));
    }

    @Test
    void meansEventsByAnAnnotationToo() {
      bus.word("  - {annotated: lib.Fact, published-by: lib.Facts#tell}");
      alive();
      bus.declare(type(Kind.RECORD, "app.git.Known").annotated("lib.Fact", ""));
      assertThat(dead()).singleElement().asString().contains("Known is neither");
    }
  }

  @Nested
  class OfASubscription {

    @Test
    void saysThatNoEventHasTheName() {
      alive();
      bus.statement(
          subscribe(6, literal("app.ci.Create")), in(WIRING, 7, "bus.Target#to()", text("git/*")));
      assertThat(dead())
          .containsExactly(
              "Code.java:7:5: ci -> ci: The subscription of ci's Create to 'git/*' can never fire: no"
                  + " event has such a name.");
      assertThat(bus.findings(folder, "DeadSubscription").get(0).to()).hasToString("app.ci.Create");
    }

    @Test
    void saysThatNoEventIsOfTheFamily() {
      alive();
      bus.declare(type(Kind.INTERFACE, "app.git.GitEvent", "bus.Event"));
      subscribed(6, "app.ci.Create", "app.git.GitEvent");
      assertThat(dead())
          .containsExactly(
              "Code.java:6:5: ci -> ci: The subscription of ci's Create to GitEvent can never fire: it"
                  + " is abstract, and no event extends it.");
      event("app.git.Tagged", "app.git.GitEvent");
      published("app.git.Tagged");
      assertThat(dead()).isEmpty();
    }

    @Test
    void isSilentAboutAFamilyThatIsNotTheCodeBasesOwn() {
      alive();
      bus.declare(
          type(Kind.INTERFACE, "main.AnyEvent", "bus.Event"),
          type(Kind.INTERFACE, "app.git.Thing"),
          type(Kind.INTERFACE, "app.git.Middle", "bus.Event"),
          type(Kind.INTERFACE, "app.git.Below", "app.git.Middle"),
          type(Kind.CLASS, "app.ci.Hooks")
              .annotatedMethod("bus.On", "thing", "app.git.Thing")
              .annotatedMethod("bus.On", "middle", "app.git.Middle"));
      subscribed(6, "app.ci.Create", "main.AnyEvent");
      assertThat(dead()).isEmpty();
    }

    @Test
    void saysThatAMethodListensToNothing() {
      alive();
      bus.declare(
          type(Kind.INTERFACE, "app.git.GitEvent", "bus.Event"),
          type(Kind.CLASS, "app.ci.Hooks").annotatedMethod("bus.On", "hear", "app.git.GitEvent"));
      assertThat(dead())
          .containsExactly(
              "app.ci.Hooks.java:10:1: ci -> ci: The subscription of ci's Hooks.hear to GitEvent can"
                  + " never fire: it is abstract, and no event extends it.");
    }

    @Test
    void saysThatTheHandlerTakesAnother() {
      alive();
      event("app.git.Tagged");
      published("app.git.Tagged");
      subscribed(6, "app.ci.Create", "app.git.Tagged");
      assertThat(dead())
          .containsExactly(
              "Code.java:6:5: ci -> ci: The subscription of ci's Create to Tagged can never fire: its"
                  + " handler takes Pushed.");
    }

    @Test
    void isSilentWhereTheHandlerMayTakeIt() {
      alive();
      bus.declare(type(Kind.INTERFACE, "app.git.GitEvent", "bus.Event"));
      event("app.git.Tagged", "app.git.GitEvent");
      published("app.git.Tagged");
      subscriber("app.ci.Family", "app.git.GitEvent");
      subscribed(6, "app.ci.Family", "app.git.Tagged");
      bus.declare(type(Kind.CLASS, "app.ci.Raw", "bus.Listener").method(Body.REAL, "other"));
      subscribed(7, "app.ci.Raw", "app.git.Tagged");
      bus.declare(
          type(Kind.CLASS, "app.ci.Text", "bus.Listener<java.lang.String>")
              .method(Body.REAL, "on", "java.lang.String"));
      subscribed(8, "app.ci.Text", "app.git.Tagged");
      event("app.git.Base");
      event("app.git.Leaf", "app.git.Base");
      published("app.git.Leaf");
      subscriber("app.ci.OnLeaf", "app.git.Leaf");
      subscribed(9, "app.ci.OnLeaf", "app.git.Base");
      event("app.git.Odd", "lib.Unknown", "bus.Event");
      published("app.git.Odd");
      subscriber("app.ci.OnOdd", "app.git.Pushed");
      subscribed(10, "app.ci.OnOdd", "app.git.Odd");
      assertThat(dead()).isEmpty();
    }

    @Test
    void isSilentAboutASubscriberInTwoRoles() {
      alive();
      event("app.git.Tagged");
      published("app.git.Tagged");
      bus.declare(
          type(Kind.CLASS, "app.ci.Two", "bus.Listener<app.git.Pushed>", "bus.Sealed")
              .method(Body.REAL, "on", "app.git.Pushed"));
      subscribed(6, "app.ci.Two", "app.git.Tagged");
      assertThat(dead()).isEmpty();
    }

    @Test
    void saysThatItIsThereTwice() {
      alive();
      bus.statement(
          in(
              "app.ci.More#register()",
              60,
              "bus.Bus#subscribe()",
              literal("app.ci.Create"),
              literal("app.git.Pushed")));
      assertThat(dead())
          .containsExactly(
              "Code.java:60:5: ci -> ci: ci's Create is subscribed to Pushed twice (first in Wiring).");
    }

    @Test
    void isSilentAboutASecondOneWithACondition() {
      alive();
      bus.statement(
          subscribe(6, literal("app.ci.Create"), literal("app.git.Pushed")),
          in(WIRING, 7, "bus.Options#when(bus.Condition)", lambda(7)));
      assertThat(dead()).isEmpty();
    }

    @Test
    void isSilentAboutAFamilyBesideOneOfIt() {
      alive();
      bus.declare(type(Kind.INTERFACE, "app.git.GitEvent", "bus.Event"));
      event("app.git.Tagged", "app.git.GitEvent");
      published("app.git.Tagged");
      subscriber("app.ci.Watch", "app.git.GitEvent");
      subscribed(6, "app.ci.Watch", "app.git.GitEvent");
      subscribed(7, "app.ci.Watch", "app.git.Tagged");
      assertThat(dead()).isEmpty();
    }

    @Test
    void isSilentAboutOverloadsThatListenToTheSame() {
      alive();
      bus.declare(
          type(Kind.CLASS, "app.ci.Hooks")
              .annotatedMethod("bus.On", "a", "app.git.Pushed")
              .annotatedMethod("bus.On", "b", "app.git.Pushed"));
      assertThat(dead()).isEmpty();
    }

    @Test
    void isSilentAboutALambda() {
      alive();
      bus.statement(subscribe(6, literal("app.git.Pushed"), lambda(6)));
      assertThat(dead()).isEmpty();
    }
  }
}
