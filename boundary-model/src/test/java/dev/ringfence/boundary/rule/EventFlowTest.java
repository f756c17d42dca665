package dev.ringfence.boundary.rule;

import static dev.ringfence.boundary.rule.Code.call;
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
import dev.ringfence.boundary.facts.Reference.Kind;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.flow.EventFlow;
import dev.ringfence.boundary.flow.EventFlow.Event;
import dev.ringfence.boundary.flow.EventFlow.Subscription;
import dev.ringfence.boundary.flow.MermaidDiagram;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of the way of events is read from the evidence. */
class EventFlowTest {

  private static final String WIRING = "app.ci.Wiring#register()";

  @TempDir private Path folder;

  private final Bus bus = new Bus();

  @BeforeEach
  void domains() {
    bus.declare(
        type(TypeFacts.Kind.INTERFACE, "app.git.GitEvent", "bus.Event"),
        type(TypeFacts.Kind.RECORD, "app.git.Pushed", "app.git.GitEvent"),
        type(TypeFacts.Kind.RECORD, "app.git.Tagged", "app.git.GitEvent")
            .annotated("bus.Named", "git/tagged"),
        type(TypeFacts.Kind.RECORD, "app.ci.Created", "bus.Event").annotated("bus.Named", "ci/new"),
        type(TypeFacts.Kind.CLASS, "app.ci.Create", "bus.Listener<app.git.Pushed>")
            .method(Body.REAL, "on", "app.git.Pushed"),
        type(TypeFacts.Kind.CLASS, "app.ci.Cancel", "bus.Listener<app.git.Pushed>")
            .method(Body.REAL, "on", "app.git.Pushed"));
  }

  private EventFlow flow() {
    return bus.judge(folder).eventFlow(bus.evidence());
  }

  private List<String> subscriptions() {
    return flow().subscriptions().stream().map(EventFlowTest::describe).toList();
  }

  private static String describe(Subscription subscription) {
    return "%s: %s %s%s"
        .formatted(
            subscription.subscriber().name(),
            subscription.means(),
            subscription.events().stream().map(TypeName::simpleName).toList(),
            subscription.isConditional() ? " when" : "");
  }

  private static Reference subscribe(int line, Argument... arguments) {
    return in(WIRING, line, "bus.Bus#subscribe(java.lang.Class)", arguments);
  }

  private static Reference to(int line, Argument... arguments) {
    return in(WIRING, line, "bus.Target#to(java.lang.Class)", arguments);
  }

  @Nested
  class SubscriptionsByCalls {

    @Test
    void areReadFromAChain() {
      bus.statement(
          subscribe(5, literal("app.ci.Create")),
          to(6, literal("app.git.Pushed")),
          to(7, literal("app.git.Tagged")));
      assertThat(subscriptions())
          .containsExactly("Create: EVENT [Pushed]", "Create: EVENT [Tagged]");
      assertThat(flow().isComplete()).isTrue();
      Subscription first = flow().subscriptions().get(0);
      assertThat(first.place()).isEqualTo(Code.at(6));
      assertThat(first.target()).isEqualTo("app.git.Pushed");
      assertThat(first.from()).hasToString("app.ci.Wiring#register/0");
      assertThat(first.subscriber().domain()).isEqualTo("ci");
      assertThat(first.subscriber().method()).isNull();
    }

    @Test
    void areReadFromOneCallInEitherOrder() {
      bus.statement(subscribe(5, literal("app.git.Pushed"), literal("app.ci.Create")));
      bus.statement(subscribe(6, instance("app.ci.Cancel"), literal("app.git.Tagged")));
      assertThat(subscriptions())
          .containsExactly("Create: EVENT [Pushed]", "Cancel: EVENT [Tagged]");
      assertThat(flow().isComplete()).isTrue();
    }

    @Test
    void areReadFromAChainThatNamesTheEventFirst() {
      bus.statement(to(5, literal("app.git.Pushed")), subscribe(6, literal("app.ci.Create")));
      assertThat(subscriptions()).containsExactly("Create: EVENT [Pushed]");
      assertThat(flow().isComplete()).isTrue();
    }

    @Test
    void areReadFromTwoChainsInOneStatement() {
      bus.statement(
          subscribe(5, literal("app.ci.Create")),
          to(6, literal("app.git.Pushed")),
          subscribe(7, literal("app.ci.Cancel")),
          to(8, literal("app.git.Tagged")));
      assertThat(subscriptions())
          .containsExactly("Create: EVENT [Pushed]", "Cancel: EVENT [Tagged]");
    }

    @Test
    void joinSeveralSubscribersWithTheirEvents() {
      bus.statement(
          subscribe(5, literal("app.ci.Create"), literal("app.ci.Cancel")),
          to(6, literal("app.git.Pushed")));
      assertThat(subscriptions())
          .containsExactly("Cancel: EVENT [Pushed]", "Create: EVENT [Pushed]");
    }

    @Test
    void knowOfTheirCondition() {
      bus.statement(
          subscribe(5, literal("app.ci.Create")),
          to(6, literal("app.git.Pushed")),
          in(WIRING, 7, "bus.Options#when(bus.Condition)", lambda(7)));
      assertThat(subscriptions()).containsExactly("Create: EVENT [Pushed] when");
    }

    @Test
    void expandAFamily() {
      bus.statement(subscribe(5, literal("app.ci.Create")), to(6, literal("app.git.GitEvent")));
      bus.statement(subscribe(7, literal("app.ci.Create")), to(8, literal("bus.Event")));
      assertThat(subscriptions())
          .containsExactly(
              "Create: FAMILY [Pushed, Tagged]", "Create: FAMILY [Created, Pushed, Tagged]");
    }

    @Test
    void expandAPatternOverNames() {
      bus.statement(subscribe(5, literal("app.ci.Create")), to(6, text("git/*")));
      bus.statement(subscribe(7, literal("app.ci.Create")), to(8, text("ci/new")));
      bus.statement(subscribe(9, literal("app.ci.Create")), to(10, text("app.git.*")));
      bus.statement(subscribe(11, literal("app.ci.Create")), to(12, text("Pushed")));
      bus.statement(subscribe(13, literal("app.ci.Create")), to(14, text("ci/never")));
      assertThat(subscriptions())
          .containsExactly(
              "Create: NAME [Tagged]",
              "Create: NAME [Created]",
              "Create: NAME [Pushed]",
              "Create: NAME [Pushed]",
              "Create: NAME []");
      assertThat(flow().isComplete()).isTrue();
    }

    @Test
    void takeTextBesideAnEventForSomethingElse() {
      bus.statement(
          subscribe(5, literal("app.ci.Create"), text("git/*"), literal("app.git.Pushed")));
      bus.statement(subscribe(8, literal("app.ci.Create"), text("*nothing")));
      bus.statement(
          subscribe(6, text("queue"), literal("app.ci.Create")), to(7, literal("app.git.Tagged")));
      assertThat(subscriptions())
          .containsExactly("Create: EVENT [Pushed]", "Create: EVENT [Tagged]", "Create: NAME []");
    }

    @Test
    void mayBeLambdas() {
      bus.statement(
          subscribe(
              5, literal("app.git.Pushed"), lambda(5, call(6, "bus.Bus#publish(bus.Event)"))));
      bus.publish("app.ci.Wiring#register()", 6, instance("app.ci.Created"));
      assertThat(subscriptions()).containsExactly("Wiring.register: EVENT [Pushed]");
      assertThat(flow().isComplete()).isTrue();
      assertThat(flow().reactions())
          .singleElement()
          .satisfies(
              reaction -> {
                assertThat(reaction.handler()).isNull();
                assertThat(reaction.publication().event().simpleName()).isEqualTo("Created");
                assertThat(reaction.through()).isEmpty();
              });
    }

    @Test
    void takeALambdaBesideASubscriberForSomethingElse() {
      bus.statement(subscribe(5, literal("app.git.Pushed"), literal("app.ci.Create"), lambda(5)));
      assertThat(subscriptions()).containsExactly("Create: EVENT [Pushed]");
      assertThat(flow().isComplete()).isTrue();
    }

    @Test
    void ignoreOtherCalls() {
      bus.statement(
          in(WIRING, 5, "bus.Bus#unsubscribe(java.lang.Class)", literal("app.ci.Create")));
      bus.statement(
          subscribe(6, literal("app.ci.Create")),
          in(WIRING, 7, "bus.Other#to(java.lang.Class)", literal("app.git.Tagged")),
          to(8, literal("app.git.Pushed"), instance("java.time.Duration")));
      assertThat(subscriptions()).containsExactly("Create: EVENT [Pushed]");
      assertThat(flow().isComplete()).isTrue();
    }
  }

  @Nested
  class WhatIsDynamic {

    private void incomplete(Argument subscriber, Argument event) {
      bus.statement(subscribe(5, subscriber), to(6, event));
      assertThat(flow().isComplete()).isFalse();
    }

    @Test
    void isAClassThatIsNotNamed() {
      incomplete(instance("java.lang.Class"), literal("app.git.Pushed"));
      assertThat(subscriptions()).isEmpty();
    }

    @Test
    void isAnEventThatIsNotNamed() {
      incomplete(literal("app.ci.Create"), instance("java.lang.Class"));
    }

    @Test
    void isAList() {
      incomplete(literal("app.ci.Create"), instance("java.util.List"));
    }

    @Test
    void isTextThatIsPutTogether() {
      incomplete(literal("app.ci.Create"), instance("java.lang.String"));
    }

    @Test
    void isASubscriberByItsBaseType() {
      incomplete(instance("bus.Listener"), literal("app.git.Pushed"));
    }

    @Test
    void isAnAbstractSubscriber() {
      bus.declare(
          type(TypeFacts.Kind.CLASS, "app.ci.Base", "bus.Listener<app.git.Pushed>").asAbstract());
      bus.statement(
          subscribe(5, literal("app.ci.Create"), instance("app.ci.Base")),
          to(6, literal("app.git.Pushed")));
      assertThat(flow().isComplete()).isFalse();
    }

    @Test
    void isAClassThatIsNeither() {
      bus.statement(
          subscribe(5, literal("app.ci.Create"), literal("app.x.Unknown")),
          to(6, literal("app.git.Pushed")));
      assertThat(flow().isComplete()).isFalse();
    }

    @Test
    void isATypeThatIsNotResolved() {
      bus.statement(
          subscribe(
              5, literal("app.ci.Create"), new Argument.Instance(TypeName.unresolved("Executor"))),
          to(6, literal("app.git.Pushed")));
      assertThat(flow().isComplete()).isFalse();
    }

    @Test
    void isAChainThatGoesOnElsewhere() {
      bus.statement(subscribe(5, literal("app.ci.Create")));
      assertThat(flow().isComplete()).isFalse();
    }

    @Test
    void isAChainThatBeganElsewhere() {
      bus.statement(to(5, literal("app.git.Pushed")));
      assertThat(flow().isComplete()).isFalse();
    }

    @Test
    void isAMethodReference() {
      Reference call = subscribe(5);
      bus.statement(
          new Reference(
              Kind.METHOD_REFERENCE,
              call.from(),
              call.receiver(),
              call.target(),
              List.of(),
              null,
              call.place()));
      assertThat(flow().isComplete()).isFalse();
    }
  }

  @Nested
  class SubscriptionsByDeclaration {

    @Test
    void areAnnotatedMethods() {
      bus.declare(
          type(TypeFacts.Kind.CLASS, "app.ci.Hooks")
              .annotatedMethod("bus.On", "pushed", "app.git.Pushed")
              .annotatedMethod("bus.On", "any", "app.git.GitEvent")
              .annotatedMethod("app.Other", "other", "app.git.Pushed"));
      assertThat(subscriptions())
          .containsExactly("Hooks.pushed: HANDLER [Pushed]", "Hooks.any: HANDLER [Pushed, Tagged]");
      assertThat(flow().isComplete()).isTrue();
      assertThat(flow().subscriptions().get(0).from()).hasToString("app.ci.Hooks#pushed/1");
    }

    @Test
    void receiveSubtypesOfTheirParameter() {
      bus.declare(
          type(TypeFacts.Kind.RECORD, "app.git.ForcePushed", "app.git.Pushed"),
          type(TypeFacts.Kind.CLASS, "app.ci.Hooks")
              .annotatedMethod("bus.On", "pushed", "app.git.Pushed")
              .annotatedMethod("bus.On", "wrapped", "java.util.Optional<app.git.Tagged>")
              .annotatedMethod("bus.On", "object", "java.lang.Object"));
      assertThat(subscriptions())
          .containsExactly(
              "Hooks.pushed: HANDLER [ForcePushed, Pushed]",
              "Hooks.wrapped: HANDLER [Tagged]",
              "Hooks.object: HANDLER [Created, ForcePushed, Pushed, Tagged]");
    }

    @Test
    void areIncompleteWithoutAnEventInTheirParameters() {
      bus.declare(type(TypeFacts.Kind.CLASS, "app.ci.Hooks").annotatedMethod("bus.On", "anything"));
      assertThat(flow().isComplete()).isFalse();
    }

    @Test
    void areTypesThatNobodyHasToSubscribe() {
      bus.declare(
          type(TypeFacts.Kind.INTERFACE, "bus.Auto").generic("E").method(Body.NONE, "hear", "E"),
          type(TypeFacts.Kind.CLASS, "app.ci.Hears", "bus.Auto<app.git.Pushed>")
              .method(Body.REAL, "hear", "app.git.Pushed"),
          type(TypeFacts.Kind.CLASS, "app.ci.Raw", "bus.Auto")
              .method(Body.REAL, "hear", "java.lang.Object"),
          type(TypeFacts.Kind.CLASS, "app.ci.Base", "bus.Auto<app.git.Pushed>").asAbstract());
      assertThat(subscriptions())
          .containsExactly("Hears: HANDLER [Pushed]", "Raw: HANDLER [Created, Pushed, Tagged]");
      assertThat(flow().isComplete()).isTrue();
    }

    @Test
    void areUnknownWhereTheTypeDoesNotTell() {
      bus.declare(type(TypeFacts.Kind.CLASS, "app.ci.Raw", "bus.Auto").method(Body.REAL, "other"));
      assertThat(flow().isComplete()).isFalse();
    }
  }

  @Nested
  class Publications {

    private List<String> publications() {
      return flow().publications().stream()
          .map(
              publication ->
                  publication.place().line()
                      + " "
                      + publication.event()
                      + (publication.isExact() ? "" : "?"))
          .toList();
    }

    @Test
    void tellWhatIsPublished() {
      bus.publish("app.git.Post#run()", 5, instance("app.git.Pushed"));
      bus.publish("app.git.Post#run()", 6, instance("app.git.GitEvent"));
      bus.publish("app.git.Post#run()", 7, instance("bus.Event"));
      bus.publish("app.git.Post#run()", 8, instance("java.util.List"));
      bus.publish("app.git.Post#run()", 9);
      bus.publish("app.git.Post#run()", 10, text("topic"), instance("app.git.Tagged"));
      bus.statement(
          in("app.git.Post#run()", 11, "bus.Other#publish()", instance("app.git.Tagged")));
      assertThat(publications())
          .containsExactly(
              "5 app.git.Pushed",
              "6 app.git.GitEvent?",
              "7 bus.Event?",
              "8 java.lang.Object?",
              "9 java.lang.Object?",
              "10 app.git.Tagged");
      assertThat(flow().publications().get(0).domain()).isEqualTo("git");
    }

    @Test
    void areFollowedFromTheHandler() {
      bus.declare(type(TypeFacts.Kind.CLASS, "app.ci.Service").method(Body.REAL, "create"));
      bus.facts()
          .body("app.ci.Create#on(app.git.Pushed)", call(20, "app.ci.Service#create()"))
          .body("app.ci.Service#create()", call(30, "bus.Bus#publish(bus.Event)"));
      bus.publish("app.ci.Service#create()", 30, instance("app.ci.Created"));
      bus.publish("app.ci.Service#other()", 40, instance("app.ci.Created"));
      assertThat(flow().reactions())
          .singleElement()
          .satisfies(
              reaction -> {
                assertThat(reaction.subscriber().name()).isEqualTo("Create");
                assertThat(reaction.publication().place()).isEqualTo(Code.at(30));
                assertThat(reaction.through())
                    .extracting(Object::toString)
                    .containsExactly("app.ci.Create#on/1", "app.ci.Service#create/0");
              });
    }

    @Test
    void areThoseOfTheSubscriberItselfAndNotOfItsSubtypes() {
      bus.declare(
          type(TypeFacts.Kind.CLASS, "app.ci.Base", "bus.Listener<app.git.Pushed>")
              .method(Body.REAL, "other")
              .method(Body.REAL, "on", "app.git.Pushed")
              .method(Body.REAL, "step"),
          type(TypeFacts.Kind.CLASS, "app.ci.Leaf", "app.ci.Base").method(Body.REAL, "step"));
      bus.facts()
          .body("app.ci.Base#on(app.git.Pushed)", call(20, "app.ci.Base#step()"))
          .body("app.ci.Base#other()", call(40, "bus.Bus#publish(bus.Event)"))
          .body("app.ci.Leaf#step()", call(30, "bus.Bus#publish(bus.Event)"));
      bus.publish("app.ci.Leaf#step()", 30, instance("app.ci.Created"));
      bus.publish("app.ci.Base#other()", 40, instance("app.ci.Created"));
      assertThat(flow().reactions())
          .extracting(reaction -> reaction.subscriber().name())
          .containsExactly("Leaf");
    }

    @Test
    void areFollowedFromAnInheritedHandler() {
      bus.declare(
          type(TypeFacts.Kind.CLASS, "app.ci.Base", "bus.Listener<app.git.Pushed>")
              .asAbstract()
              .method(Body.REAL, "on", "app.git.Pushed"),
          type(TypeFacts.Kind.CLASS, "app.ci.Leaf", "app.ci.Base"));
      bus.facts().body("app.ci.Base#on(app.git.Pushed)", call(30, "bus.Bus#publish(bus.Event)"));
      bus.publish("app.ci.Base#on(app.git.Pushed)", 30, instance("app.ci.Created"));
      assertThat(flow().reactions())
          .extracting(reaction -> reaction.subscriber().name())
          .containsExactly("Leaf");
    }

    @Test
    void areFollowedFromWhatASubscriberWithoutANamedHandlerImplements() {
      bus.declare(
          type(TypeFacts.Kind.INTERFACE, "bus.Sealed").method(Body.NONE, "inform", "bus.Event"),
          type(TypeFacts.Kind.CLASS, "app.ci.Informed", "bus.Sealed")
              .method(Body.REAL, "inform", "bus.Event"));
      bus.facts().body("app.ci.Informed#inform(bus.Event)", call(30, "bus.Bus#publish(bus.Event)"));
      bus.publish("app.ci.Informed#inform(bus.Event)", 30, instance("app.ci.Created"));
      assertThat(flow().reactions()).hasSize(1);
    }
  }

  @Test
  void namesEventsAndDomains() {
    assertThat(flow().events())
        .extracting(Event::name)
        .containsExactly("ci/new", "app.git.Pushed", "git/tagged");
    assertThat(flow().events()).extracting(Event::domain).containsExactly("ci", "git", "git");
    assertThat(flow().subscribers())
        .extracting(EventFlow.Subscriber::name)
        .containsExactly("Cancel", "Create");
  }

  @Test
  void isReadOncePerEvidence() {
    var judge = bus.judge(folder);
    var evidence = bus.evidence();
    assertThat(judge.eventFlow(evidence)).isSameAs(judge.eventFlow(evidence));
    assertThat(judge.eventFlow(bus.evidence())).isNotSameAs(judge.eventFlow(evidence));
  }

  @Test
  void takesWhateverADomainPublishesForAnEventWhereTheVocabularyHasNoMark() {
    bus.word("  - {published-by: guava.Bus#post}");
    bus.declare(
        type(TypeFacts.Kind.RECORD, "app.git.Plain"),
        type(TypeFacts.Kind.CLASS, "app.ci.Hooks")
            .annotatedMethod("bus.On", "plain", "app.git.Plain"));
    bus.statement(
        in("app.git.Post#run()", 5, "guava.Bus#post(java.lang.Object)", instance("app.git.Plain")));
    bus.statement(
        in("app.git.Post#run()", 6, "guava.Bus#post(java.lang.Object)", instance("lib.Plain")));
    assertThat(flow().events()).extracting(event -> event.type().simpleName()).contains("Plain");
    assertThat(flow().publications())
        .extracting(EventFlow.Publication::isExact)
        .containsExactly(true, false);
    assertThat(subscriptions()).containsExactly("Hooks.plain: HANDLER [Plain]");
  }

  @Test
  void takesNothingForAnEventThatNoDomainDeclares() {
    bus.word("  - {published-by: guava.Bus#post}");
    bus.declare(
        type(TypeFacts.Kind.RECORD, "lib.Plain"),
        type(TypeFacts.Kind.CLASS, "app.ci.Hooks")
            .annotatedMethod("bus.On", "library", "lib.Plain")
            .annotatedMethod("bus.On", "gone", "app.git.Gone"));
    assertThat(subscriptions())
        .containsExactlyInAnyOrder("Hooks.library: HANDLER []", "Hooks.gone: HANDLER []");
  }

  @Test
  void isDrawn() {
    bus.statement(subscribe(5, literal("app.ci.Create")), to(6, literal("app.git.Pushed")));
    bus.statement(
        subscribe(7, literal("app.ci.Cancel")),
        to(8, literal("app.git.Pushed")),
        in(WIRING, 9, "bus.Options#when(bus.Condition)", lambda(9)));
    bus.facts().body("app.ci.Create#on(app.git.Pushed)", call(30, "bus.Bus#publish(bus.Event)"));
    bus.publish("app.ci.Create#on(app.git.Pushed)", 30, instance("app.ci.Created"));
    bus.publish("app.git.Post#run()", 40, instance("app.git.Pushed"));
    bus.publish("app.git.Post#run()", 41, instance("bus.Event"));
    assertThat(MermaidDiagram.of(flow()))
        .isEqualTo(
            """
            flowchart LR
              subgraph d0["ci"]
                n0(["Created"])
                n3["Cancel"]
                n4["Create"]
              end
              subgraph d1["git"]
                n1(["Pushed"])
                n2(["Tagged"])
                n5["Post"]
              end
              n1 --> n4
              n1 -- when --> n3
              n4 -.-> n0
              n5 -.-> n1
            """);
  }
}
