package dev.ringfence.boundary.rule;

import static dev.ringfence.boundary.rule.Facts.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.facts.TypeFacts.Kind;
import dev.ringfence.boundary.rule.Facts.TypeBuilder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventNamingTest {

  @TempDir private Path folder;

  private final Facts facts = new Facts().with(type(Kind.INTERFACE, "bus.Event"));

  private List<Finding> findings(TypeBuilder type) {
    facts.with(type);
    return Court.judge(
            folder,
            facts,
            "domains: {root: app, shared: [common]}",
            "events: [{type: bus.Event}, {annotated: bus.Happening}, {type: app.ci.Fact}]")
        .judge(facts.get(type))
        .stream()
        .filter(finding -> finding.rule().equals("EventNaming"))
        .toList();
  }

  private List<Finding> findings(String name) {
    return findings(type(Kind.RECORD, name, "bus.Event"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "app.ci.PipelineCreatedEvent",
        "app.ci.TagDeletedByUserEvent",
        "app.ci.MessageSentEvent",
        "app.ci.Pipeline$CreatedEvent",
        "other.PipelineCreatedEvent"
      })
  void likesAnObjectAndWhatHappenedToIt(String name) {
    assertThat(findings(name)).isEmpty();
  }

  @Test
  void warnsOfAnEventThatIsNotCalledOne() {
    List<Finding> findings = findings("app.ci.PipelineCreated");
    assertThat(Court.texts(findings))
        .containsExactly(
            "app.ci.PipelineCreated.java:1:1: EventNaming ci -> null: The event PipelineCreated is not"
                + " called an event.");
    assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(findings.get(0).from()).hasToString("app.ci.PipelineCreated");
    assertThat(findings.get(0).to()).isNull();
    assertThat(findings.get(0).hint())
        .isEqualTo("Call it <object><past tense>Event, such as PipelineCreatedEvent.");
  }

  @Test
  void suggestsOnlyWhatItWouldLike() {
    assertThat(findings("app.ci.TagDeleted").get(0).hint()).endsWith("such as TagDeletedEvent.");
    assertThat(findings("app.ci.DeleteTag").get(0).hint())
        .endsWith("such as PipelineCreatedEvent.");
  }

  @ParameterizedTest
  @CsvSource({
    "app.ci.CreatePipelineEvent, The event CreatePipelineEvent does not say in the past tense what"
        + " happened.",
    "app.ci.CreatedEvent, The event CreatedEvent does not say to what it happened.",
    "app.ci.Event, The event Event does not say in the past tense what happened."
  })
  void saysWhatIsMissing(String name, String message) {
    assertThat(findings(name)).extracting(Finding::message).containsExactly(message);
  }

  @Test
  void saysHowToCallIt() {
    assertThat(findings("app.ci.CreatePipelineEvent").get(0).hint())
        .isEqualTo("Call it <object><past tense>Event, such as PipelineCreatedEvent.");
    assertThat(findings("app.ci.CreatedEvent").get(0).hint())
        .isEqualTo("Put the object first, such as PipelineCreatedEvent.");
  }

  @Test
  void nothingHappensInTheSharedKernel() {
    List<Finding> findings = findings("app.common.Whatever");
    assertThat(Court.texts(findings))
        .containsExactly(
            "app.common.Whatever.java:1:1: EventNaming shared-kernel -> null: The event Whatever lives"
                + " in the shared kernel, where nothing happens.");
    assertThat(findings.get(0).hint()).isEqualTo("Move it to the domain that publishes it.");
  }

  @Test
  void knowsEventsByTheirAnnotation() {
    assertThat(findings(type(Kind.CLASS, "app.ci.CreateJob").annotated("bus.Happening", "")))
        .hasSize(1);
    assertThat(findings(type(Kind.CLASS, "app.ci.CreateJob").annotated("bus.Other", ""))).isEmpty();
  }

  @Test
  void leavesFamiliesNamelessClassesAndOtherTypesAlone() {
    assertThat(findings(type(Kind.INTERFACE, "app.ci.Happening", "bus.Event"))).isEmpty();
    assertThat(findings(type(Kind.CLASS, "app.ci.CiEvents", "bus.Event").asAbstract())).isEmpty();
    assertThat(findings(type(Kind.CLASS, "app.ci.Fact", "bus.Event")))
        .as("what the vocabulary names")
        .isEmpty();
    assertThat(findings("app.ci.Pipelines$1")).isEmpty();
    assertThat(findings("app.ci.Pipelines$1Local")).isEmpty();
    assertThat(findings(type(Kind.CLASS, "app.ci.CreateJob"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "app.ci.TaskFailedLifecycleEvent,          bus.LifecycleEvent",
    "app.ci.TaskFailedBuildLifecycleEvent,     bus.BuildLifecycleEvent",
    "app.ci.TaskFailedLifecycleEvent,          bus.TaskLifecycleEvent",
    "app.ci.TaskFailedLifecycleDomainEvent,    bus.LifecycleDomainEvent",
    "app.ci.TaskFailedEvent,                   bus.TaskFailedEvent",
    "app.ci.TaskFailedDomainEvent,             bus.Event",
    "app.ci.TaskFailedIntegrationEvent,        bus.Event"
  })
  void leavesTheKindOfEventAtTheEndOut(String name, String kind) {
    facts.with(type(Kind.INTERFACE, kind, "bus.Event"));
    assertThat(findings(type(Kind.RECORD, name, "bus.Event", kind))).isEmpty();
    assertThat(findings(type(Kind.RECORD, name, kind, "bus.Event"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "app.ci.TaskFailedPlatformEvent,           bus.Event",
    "app.ci.TaskFailedLifecycleEvent,          bus.Lifecycle",
    "app.ci.TaskFailedLifecycleEvent,          bus.LifecycleStageEvent",
    "app.ci.TaskFailedBuildLifecycleEvent,     bus.LifecycleEvent",
    "app.ci.TaskFailedLifecycleDomainEvent,    bus.DomainEvent",
    "app.ci.FailedDomainEvent,                 bus.Event",
    "app.ci.RunTaskLifecycleEvent,             bus.LifecycleEvent",
    "app.ci.DomainEvent,                       bus.Event"
  })
  void leavesNothingElseOut(String name, String kind) {
    facts.with(type(Kind.INTERFACE, kind, "bus.Event"));
    assertThat(findings(type(Kind.RECORD, name, kind)))
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .endsWith("does not say in the past tense what happened.");
  }
}
