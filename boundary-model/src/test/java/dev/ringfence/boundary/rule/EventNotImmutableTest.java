package dev.ringfence.boundary.rule;

import static dev.ringfence.boundary.rule.Facts.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.facts.FieldFacts.Modifier;
import dev.ringfence.boundary.facts.TypeFacts.Kind;
import dev.ringfence.boundary.rule.Facts.TypeBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventNotImmutableTest {

  private static final String NAME = "app.ci.JobDoneEvent";

  @TempDir private Path folder;

  private final Facts facts = new Facts().with(type(Kind.INTERFACE, "bus.Event"));

  private List<Finding> findings(TypeBuilder type) {
    facts.with(type);
    return Court.judge(
            folder,
            facts,
            "domains: {root: app, shared: [common]}",
            "events: [{type: bus.Event}]",
            "entities: [{type: orm.Persistent}, {annotated: orm.Stored}]",
            "costly: [client.Remote, client.Half#slow]")
        .judge(facts.get(type))
        .stream()
        .filter(finding -> finding.rule().equals("EventNotImmutable"))
        .toList();
  }

  private List<String> found(TypeBuilder type) {
    return Court.texts(findings(type));
  }

  private static TypeBuilder event() {
    return type(Kind.CLASS, NAME, "bus.Event");
  }

  private static String carries(String carried) {
    return "app.ci.JobDoneEvent.java:2:5: EventNotImmutable ci -> null: ci's event JobDoneEvent does"
        + " not survive JSON: its field content carries "
        + carried
        + ".";
  }

  @Nested
  class OfItsOwnFields {

    @Test
    void namesTheFieldThatCanChangeAndSaysWhatToDo() {
      List<Finding> findings =
          findings(event().field("long", "id").field(Set.of(), "long", "status"));
      assertThat(Court.texts(findings))
          .containsExactly(
              "app.ci.JobDoneEvent.java:3:5: EventNotImmutable ci -> null: ci's event JobDoneEvent can"
                  + " change: its field status is not final.");
      assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
      assertThat(findings.get(0).from()).hasToString("app.ci.JobDoneEvent#status/0");
      assertThat(findings.get(0).to()).isNull();
      assertThat(findings.get(0).hint())
          .isEqualTo(
              "Make it a record of ids and plain values; whoever needs more asks the domain by id.");
    }

    @Test
    void findsEachField() {
      assertThat(found(event().field(Set.of(), "long", "a").field("java.io.Writer", "b")))
          .hasSize(1);
      facts.with(type(Kind.CLASS, "java.io.Writer", "java.lang.AutoCloseable"));
      assertThat(found(event().field(Set.of(), "long", "a").field("java.io.Writer", "b")))
          .hasSize(2);
    }

    @Test
    void leavesAloneWhatIsNotPartOfTheValue() {
      assertThat(
              found(
                  event()
                      .field("java.lang.String", "name")
                      .field(Set.of(Modifier.STATIC), "org.slf4j.Logger", "logger")
                      .field(Set.of(Modifier.TRANSIENT), "long", "hash")))
          .isEmpty();
    }

    @Test
    void leavesTypesAloneThatAreNoEvents() {
      assertThat(found(type(Kind.CLASS, "app.ci.Job").field(Set.of(), "long", "id"))).isEmpty();
      assertThat(found(type(Kind.CLASS, "bus.Event").field(Set.of(), "long", "id"))).isEmpty();
    }

    @Test
    void speaksOfTheEventWhereNoDomainHasIt() {
      assertThat(
              found(type(Kind.CLASS, "other.LostEvent", "bus.Event").field(Set.of(), "int", "a")))
          .containsExactly(
              "other.LostEvent.java:2:5: EventNotImmutable composition-root -> null: The event"
                  + " LostEvent can change: its field a is not final.");
      assertThat(
              found(
                  type(Kind.CLASS, "app.common.AnyEvent", "bus.Event").field(Set.of(), "int", "a")))
          .singleElement()
          .asString()
          .contains("shared-kernel's event AnyEvent");
    }

    @Test
    void namesTheTypeAroundALocalClass() {
      List<Finding> findings =
          findings(type(Kind.CLASS, "app.ci.Jobs$1Done", "bus.Event").field(Set.of(), "int", "a"));
      assertThat(findings).singleElement().extracting(Finding::from).hasToString("app.ci.Jobs#a/0");
      assertThat(findings.get(0).message()).contains("event Jobs can change");
    }
  }

  @Nested
  class WithLombok {

    @Test
    void believesValue() {
      assertThat(found(event().annotated("lombok.Value", "").field(Set.of(), "long", "id")))
          .isEmpty();
      assertThat(found(event().annotated("lombok.Data", "").field(Set.of(), "long", "id")))
          .hasSize(1);
    }

    @Test
    void believesNonFinalMore() {
      assertThat(
              found(
                  event()
                      .annotated("lombok.Value", "")
                      .field(Set.of(), "long", "id", "lombok.experimental.NonFinal")))
          .hasSize(1);
    }
  }

  @Nested
  class OfWhatItCarries {

    @Test
    void namesAnEntityByItsAnnotation() {
      facts.with(type(Kind.CLASS, "app.ci.Job").annotated("orm.Stored", ""));
      assertThat(found(event().field("app.ci.Job", "content")))
          .containsExactly(carries("the entity Job"));
      facts.with(type(Kind.CLASS, "app.ci.Job").annotated("orm.Other", ""));
      assertThat(found(event().field("app.ci.Job", "content"))).isEmpty();
    }

    @Test
    void namesAnEntityByItsType() {
      facts.with(type(Kind.CLASS, "app.ci.Job", "orm.Persistent"));
      assertThat(found(event().field("app.ci.Job", "content")))
          .containsExactly(carries("the entity Job"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "java.lang.Thread",
          "java.util.stream.BaseStream",
          "java.util.function.Supplier",
          "java.lang.reflect.Method",
          "java.lang.invoke.MethodHandle",
          "client.Remote"
        })
    void namesWhatIsNoPlainValue(String type) {
      String name = type.substring(type.lastIndexOf('.') + 1);
      assertThat(found(event().field(type, "content")))
          .containsExactly(carries(name + ", which is no plain value"));
    }

    @Test
    void looksAtSubtypes() {
      facts.with(
          type(Kind.INTERFACE, "java.util.stream.Stream", "java.util.stream.BaseStream"),
          type(Kind.CLASS, "app.ci.Client", "client.Remote"));
      assertThat(found(event().field("java.util.stream.Stream", "content")))
          .containsExactly(carries("Stream, which is no plain value"));
      assertThat(found(event().field("app.ci.Client", "content")))
          .containsExactly(carries("Client, which is no plain value"));
    }

    @Test
    void looksIntoArraysAndTypeArguments() {
      assertThat(found(event().field("java.lang.Thread[]", "content"))).hasSize(1);
      assertThat(
              found(
                  event()
                      .field(
                          "java.util.Map<java.lang.String,java.util.List<java.lang.Thread>>",
                          "content")))
          .containsExactly(carries("Thread, which is no plain value"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "int",
          "long[]",
          "T",
          "java.lang.String",
          "java.lang.Runtime",
          "java.util.List<java.lang.String>",
          "java.util.List<?java.lang.Thread>",
          "java.util.Map<java.lang.String,java.time.Instant[]>",
          "client.Half",
          "app.ci.Unknown"
        })
    void isSilentAboutValues(String type) {
      assertThat(found(event().field(type, "content"))).isEmpty();
    }
  }

  @Nested
  class OfWhatItInherits {

    @Test
    void pointsToTheEvent() {
      facts.with(type(Kind.CLASS, "app.ci.Base").field(Set.of(), "long", "id"));
      List<Finding> findings = findings(type(Kind.CLASS, NAME, "app.ci.Base", "bus.Event"));
      assertThat(Court.texts(findings))
          .containsExactly(
              "app.ci.JobDoneEvent.java:1:1: EventNotImmutable ci -> null: ci's event JobDoneEvent can"
                  + " change: its field id is not final, and it inherits that from Base.");
      assertThat(findings.get(0).from()).hasToString("app.ci.JobDoneEvent");
    }

    @Test
    void findsTheFirstFieldOfEachSupertype() {
      facts.with(
          type(Kind.CLASS, "app.common.Root").field("java.lang.Thread", "runner"),
          type(Kind.CLASS, "app.ci.Base", "app.common.Root")
              .field("int", "fine")
              .field(Set.of(), "long", "id")
              .field(Set.of(), "long", "other"));
      assertThat(findings(type(Kind.CLASS, NAME, "app.ci.Base", "bus.Event")))
          .extracting(Finding::message)
          .containsExactlyInAnyOrder(
              "ci's event JobDoneEvent can change: its field id is not final, and it inherits that from"
                  + " Base.",
              "ci's event JobDoneEvent does not survive JSON: its field runner carries Thread, which is"
                  + " no plain value, and it inherits that from Root.");
    }

    @Test
    void isSilentAboutLibrariesAndAboutEventsThatAreFoundThemselves() {
      facts.with(
          type(Kind.CLASS, "library.Base").field(Set.of(), "long", "id"),
          type(Kind.CLASS, "app.ci.CiEvent", "bus.Event").field(Set.of(), "long", "id"),
          type(Kind.CLASS, "app.ci.Plain").field("long", "id"));
      assertThat(
              found(
                  type(
                      Kind.CLASS,
                      NAME,
                      "library.Base",
                      "app.ci.CiEvent",
                      "app.ci.Plain",
                      "app.No")))
          .isEmpty();
    }
  }
}
