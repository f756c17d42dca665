package dev.ringfence.boundary.rule;

import static dev.ringfence.boundary.rule.Facts.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.domain.DomainMap;
import dev.ringfence.boundary.facts.MethodFacts.Body;
import dev.ringfence.boundary.facts.MethodFacts.Modifier;
import dev.ringfence.boundary.facts.TypeFacts.Kind;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.rule.Facts.TypeBuilder;
import dev.ringfence.boundary.vocabulary.SubscriberWord;
import dev.ringfence.boundary.vocabulary.Vocabulary;
import dev.ringfence.boundary.vocabulary.Words;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * What the conformance cases cannot show: hierarchies that no compiler accepts or that are cut off.
 */
class SubscriberRulesTest {

  private static final TypeName OVERRIDE = new TypeName("java.lang", "Override");

  private final Facts facts = new Facts();
  private final Program program =
      new Program(
          DomainMap.builder().root("app").build(),
          new Vocabulary(
              new Words(
                  List.of(),
                  List.of(
                      new SubscriberWord(
                          "bus.Listener", Set.of("inform"), "onEvent", List.of(), List.of(), true),
                      new SubscriberWord(
                          "bus.Guarded", Set.of("guard"), null, List.of(), List.of(), true)),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of())),
          facts);

  private static TypeBuilder listener() {
    return type(Kind.INTERFACE, "bus.Listener")
        .generic("E")
        .method(Body.REAL, "inform", "E")
        .method(Body.EMPTY, "onEvent", "E");
  }

  private List<String> overrides(String name) {
    return messages(Rules.SUBSCRIBER_OVERRIDES_PERFORM.check(facts.get(name), program));
  }

  private List<String> withoutHandler(String name) {
    return messages(Rules.SUBSCRIBER_WITHOUT_HANDLE_EVENT.check(facts.get(name), program));
  }

  private static List<String> messages(List<Violation> violations) {
    return violations.stream()
        .map(violation -> violation.place().line() + " " + violation.message())
        .toList();
  }

  @Nested
  class WhereTheSubscriberTypeIsOutOfSight {

    @Test
    void takesAMethodThatReceivesTheEventForAnOverride() {
      facts.with(
          type(Kind.CLASS, "app.ci.Sub", "bus.Listener<app.git.Pushed>")
              .method(Body.REAL, "inform", "app.git.Pushed")
              .method(Body.REAL, "inform", "java.lang.String")
              .method(Body.REAL, "onEvent", "app.git.Pushed"));
      assertThat(overrides("app.ci.Sub"))
          .containsExactly(
              "10 ci's subscriber Sub overrides inform, which Listener keeps for itself.");
      assertThat(withoutHandler("app.ci.Sub")).isEmpty();
    }

    @Test
    void believesTheOverrideAnnotationUnlessSomethingElseIsOverridden() {
      facts.with(
          type(Kind.INTERFACE, "app.ci.Informer").method(Body.NONE, "inform", "int"),
          type(Kind.CLASS, "app.ci.Raw", "bus.Listener")
              .method(Set.of(), Set.of(OVERRIDE), Body.REAL, "inform", "a.Any", "a.More"),
          type(Kind.CLASS, "app.ci.Both", "app.ci.Informer", "bus.Listener")
              .method(Set.of(), Set.of(OVERRIDE), Body.REAL, "inform", "int"));
      assertThat(overrides("app.ci.Raw")).hasSize(1);
      assertThat(overrides("app.ci.Both")).isEmpty();
    }

    @Test
    void saysThatThereIsNoHandler() {
      facts.with(
          type(Kind.CLASS, "app.ci.None", "bus.Listener<app.git.Pushed>"),
          type(Kind.CLASS, "app.ci.Other", "bus.Listener<app.git.Pushed>")
              .method(Body.REAL, "onEvent", "java.lang.String"));
      assertThat(withoutHandler("app.ci.None"))
          .containsExactly("1 ci's subscriber None has no onEvent for its event.");
      assertThat(withoutHandler("app.ci.Other"))
          .containsExactly(
              "10 ci's subscriber Other has a method onEvent that is never called with its event.");
    }

    @Test
    void doesNotGuessWhatElseOutOfSightIsOverridden() {
      facts.with(
          type(Kind.CLASS, "app.ci.Sub", "lib.Base", "bus.Listener<app.git.Pushed>")
              .method(Set.of(), Set.of(OVERRIDE), Body.REAL, "inform", "a.Any", "a.More"));
      assertThat(overrides("app.ci.Sub")).isEmpty();
    }

    @Test
    void doesNotGuessWhetherAHandlerTakesTheEvent() {
      facts.with(
          type(Kind.CLASS, "app.ci.Raw", "bus.Listener").method(Body.REAL, "onEvent", "a.Any"),
          type(Kind.CLASS, "app.ci.Written", "bus.Listener<app.git.Pushed>")
              .method(Body.REAL, "onEvent", "?.Pushed"),
          type(Kind.CLASS, "app.ci.Array", "bus.Listener<?.Pushed[]>")
              .method(Body.REAL, "onEvent", "app.git.Pushed[]"));
      assertThat(withoutHandler("app.ci.Raw")).isEmpty();
      assertThat(withoutHandler("app.ci.Written")).isEmpty();
      assertThat(withoutHandler("app.ci.Array")).isEmpty();
    }

    @Test
    void isNotMissingSinceTheVocabularyTellsWhatItIs() {
      facts.with(
          type(Kind.CLASS, "app.ci.None", "bus.Listener<app.git.Pushed>", "java.io.Closeable"));
      withoutHandler("app.ci.None");
      assertThat(program.missingSupertypes()).isEmpty();
    }
  }

  @Nested
  class WhereABaseClassIsOutOfSight {

    @Test
    void staysSilentAndSaysSo() {
      facts.with(
          listener(),
          type(Kind.CLASS, "app.ci.Sub", "lib.Base", "bus.Listener<app.git.Pushed>"),
          type(Kind.CLASS, "app.ci.Another", "lib.Base"));
      assertThat(withoutHandler("app.ci.Sub")).isEmpty();
      assertThat(withoutHandler("app.ci.Another")).isEmpty();
      assertThat(program.missingSupertypes())
          .containsExactly(
              new MissingSupertype(
                  new TypeName("lib", "Base"), 2, new TypeName("app.ci", "Another")));
    }

    @Test
    void stillSeesAHandlerNearer() {
      facts.with(
          listener(),
          type(Kind.CLASS, "app.ci.Sub", "lib.Base", "bus.Listener<app.git.Pushed>")
              .method(Body.EMPTY, "onEvent", "app.git.Pushed"));
      assertThat(withoutHandler("app.ci.Sub"))
          .containsExactly("10 onEvent of ci's subscriber Sub does nothing.");
    }
  }

  @Nested
  class WhereTheSubscriberTypeIsInSight {

    private List<String> informed(TypeBuilder... above) {
      facts
          .with(above)
          .with(
              type(Kind.CLASS, "app.ci.Sub", "bus.Listener<app.git.Pushed>")
                  .method(Body.REAL, "inform", "app.git.Pushed"));
      return overrides("app.ci.Sub");
    }

    @Test
    void anOverloadOfWhatIsSealedIsNone() {
      assertThat(
              informed(
                  type(Kind.INTERFACE, "bus.Listener")
                      .generic("E")
                      .method(Body.REAL, "inform", "E", "int")))
          .isEmpty();
    }

    @Test
    void anOverloadOfWhatIsSealedAboveItIsNone() {
      assertThat(
              informed(
                  type(Kind.INTERFACE, "bus.Informed").method(Body.REAL, "inform", "int"),
                  type(Kind.INTERFACE, "bus.Listener", "bus.Informed").generic("E")))
          .isEmpty();
    }

    @Test
    void whatIsSealedMayStandAboveItOutOfSight() {
      assertThat(
              informed(
                  type(Kind.INTERFACE, "bus.Listener", "lib.Gone")
                      .generic("E")
                      .method(Body.REAL, "other", "E", "int")))
          .hasSize(1);
    }

    @Test
    void aHandlerTakesWhatItsNamesakeTakes() {
      facts.with(
          type(Kind.INTERFACE, "bus.Listener")
              .generic("E")
              .method(Body.REAL, "inform", "java.lang.String")
              .method(Set.of(Modifier.STATIC), Set.of(), Body.REAL, "onEvent", "int")
              .method(Body.EMPTY, "onEvent", "E"),
          type(Kind.CLASS, "app.ci.Base")
              .method(Body.REAL, "onEvent", "java.lang.String")
              .method(Body.REAL, "onEvent", "int"),
          type(Kind.CLASS, "app.ci.Sub", "app.ci.Base", "bus.Listener<app.git.Pushed>"));
      assertThat(withoutHandler("app.ci.Sub")).hasSize(1);
    }

    @Test
    void isNoSubscriberItself() {
      facts.with(
          type(Kind.CLASS, "bus.Listener", "bus.Guarded").method(Body.REAL, "guard"),
          type(Kind.CLASS, "bus.Guarded").asAbstract().method(Body.REAL, "guard"));
      assertThat(overrides("bus.Listener")).isEmpty();
    }
  }

  @Test
  void speaksOfNoDomainWhereThereIsNone() {
    facts.with(
        listener(),
        type(Kind.CLASS, "other.Push", "bus.Listener<app.git.Pushed>")
            .method(Body.REAL, "inform", "app.git.Pushed"));
    assertThat(overrides("other.Push"))
        .containsExactly(
            "10 the subscriber Push overrides inform, which Listener keeps for itself.");
    assertThat(withoutHandler("other.Push"))
        .containsExactly("1 the subscriber Push has no onEvent for its event.");
  }

  @Test
  void aCyclicHierarchyEnds() {
    facts.with(
        listener(),
        type(Kind.CLASS, "app.ci.A", "app.ci.B"),
        type(Kind.CLASS, "app.ci.B", "app.ci.A", "bus.Listener<app.git.Pushed>")
            .method(Body.REAL, "inform", "app.git.Pushed"),
        type(Kind.CLASS, "app.ci.Self", "app.ci.Self"));
    assertThat(overrides("app.ci.B")).hasSize(1);
    assertThat(overrides("app.ci.A")).isEmpty();
    assertThat(withoutHandler("app.ci.A"))
        .containsExactly("1 ci's subscriber A has no onEvent for its event.");
    assertThat(withoutHandler("app.ci.Self")).isEmpty();
  }

  @Test
  void followsTypeArgumentsThroughEveryLevel() {
    facts.with(
        listener(),
        type(Kind.CLASS, "app.ci.Mid", "bus.Listener<T>").generic("S", "T").asAbstract(),
        type(Kind.CLASS, "app.ci.Sub", "app.ci.Mid<java.lang.String,app.git.Pushed[]>")
            .method(Body.REAL, "inform", "java.lang.String")
            .method(Body.REAL, "inform", "app.git.Pushed[]")
            .method(Body.THROWS, "onEvent", "app.git.Pushed[]"));
    assertThat(overrides("app.ci.Sub"))
        .containsExactly(
            "11 ci's subscriber Sub overrides inform, which Listener keeps for itself.");
    assertThat(withoutHandler("app.ci.Sub"))
        .containsExactly("12 onEvent of ci's subscriber Sub does nothing but throw.");
    assertThat(withoutHandler("app.ci.Mid")).isEmpty();
  }

  @Test
  void leavesStaticAndPrivateMethodsAlone() {
    facts.with(
        listener(),
        type(Kind.CLASS, "app.ci.Sub", "bus.Listener<app.git.Pushed>")
            .method(Set.of(Modifier.STATIC), Set.of(), Body.REAL, "inform", "app.git.Pushed")
            .method(Set.of(Modifier.PRIVATE), Set.of(), Body.REAL, "inform", "java.lang.Object")
            .method(Body.REAL, "onEvent", "app.git.Pushed"));
    assertThat(overrides("app.ci.Sub")).isEmpty();
  }

  @Test
  void anInheritedHandlerCountsWhereItsOwnersDomainIsTheSame() {
    facts.with(
        listener(),
        type(Kind.CLASS, "app.git.Base", "bus.Listener<app.git.Pushed>")
            .asAbstract()
            .method(Body.REAL, "onEvent", "app.git.Pushed"),
        type(Kind.CLASS, "app.git.Own", "app.git.Base"),
        type(Kind.CLASS, "app.ci.Foreign", "app.git.Base"),
        type(Kind.CLASS, "outside.Base", "bus.Listener<app.git.Pushed>")
            .asAbstract()
            .method(Body.UNKNOWN, "onEvent", "app.git.Pushed"),
        type(Kind.CLASS, "app.ci.FromLibrary", "outside.Base"));
    assertThat(withoutHandler("app.git.Own")).isEmpty();
    assertThat(withoutHandler("app.ci.FromLibrary")).isEmpty();
    assertThat(withoutHandler("app.ci.Foreign"))
        .containsExactly(
            "1 ci's subscriber Foreign inherits onEvent from Base of git, which is another domain.");
  }

  @Test
  void aWordWithoutAHandlerOnlySeals() {
    facts.with(
        type(Kind.CLASS, "bus.Guarded").asAbstract().method(Body.REAL, "guard"),
        type(Kind.CLASS, "app.ci.Sub", "bus.Guarded").method(Body.REAL, "guard"));
    List<Violation> violations =
        Rules.SUBSCRIBER_OVERRIDES_PERFORM.check(facts.get("app.ci.Sub"), program);
    assertThat(violations)
        .singleElement()
        .extracting(Violation::hint)
        .isEqualTo("Remove the override.");
    assertThat(withoutHandler("app.ci.Sub")).isEmpty();
  }
}
