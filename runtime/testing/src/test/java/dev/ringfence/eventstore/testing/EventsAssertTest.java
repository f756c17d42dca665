package dev.ringfence.eventstore.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.testing.Forge.CreatePipelineWorker;
import dev.ringfence.eventstore.testing.Forge.IdleWorker;
import dev.ringfence.eventstore.testing.Forge.IssueClosedEvent;
import dev.ringfence.eventstore.testing.Forge.NotifyWorker;
import dev.ringfence.eventstore.testing.Forge.PipelineCreatedEvent;
import dev.ringfence.eventstore.testing.Forge.PipelineEvent;
import dev.ringfence.eventstore.testing.Forge.PipelineFinishedEvent;
import dev.ringfence.eventstore.testing.Forge.PushReceivedEvent;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EventsAssertTest {

  private static final String PUSH = PushReceivedEvent.class.getName();
  private static final PushReceivedEvent MAIN = new PushReceivedEvent(1, "main");
  private static final PushReceivedEvent TOPIC = new PushReceivedEvent(2, "topic");

  private final List<Forge> forges = new ArrayList<>();

  @RegisterExtension final EventStoreTester events = Forge.tester(Forge.ALL, forges);

  private void publish(Event... published) {
    for (Event event : published) {
      events.store().publish(event);
    }
  }

  private static void fails(ThrowingCallable assertion, String message) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(assertion)
        .satisfies(
            error -> assertThat(String.valueOf(error.getMessage()).strip()).isEqualTo(message));
  }

  @Test
  void passesWhereEverythingIsAsExpected() {
    publish(MAIN, TOPIC, new PipelineFinishedEvent(1));
    assertThat(events)
        .published(PushReceivedEvent.class)
        .with(PushReceivedEvent::projectId, 2L)
        .with(PushReceivedEvent::ref, "topic")
        .once()
        .and()
        .published(PushReceivedEvent.class)
        .times(2)
        .with(MAIN)
        .matching("is of a default branch", push -> push.ref().equals("main"))
        .satisfying(push -> assertThat(push.ref()).startsWith("m"))
        .and()
        .published(TOPIC)
        .publishedInOrder(PushReceivedEvent.class, PipelineEvent.class)
        .publishedNothingOf(PipelineCreatedEvent.class)
        .publishedTimes(3);
    assertThat(events).published(PipelineEvent.class).once();
    assertThat(new EventsAssert(events).published(PushReceivedEvent.class).events())
        .containsExactly(MAIN, TOPIC);
  }

  @Test
  void saysWhatWasPublishedInstead() {
    events.store();
    fails(
        () -> assertThat(events).published(PushReceivedEvent.class),
        "Expected " + PUSH + " to be published, but nothing was");
    publish(new IssueClosedEvent(1));
    fails(
        () -> assertThat(events).published(PushReceivedEvent.class),
        "Expected " + PUSH + " to be published, but there was\n  IssueClosedEvent[issueId=1]");
    fails(
        () -> assertThat(events).published(MAIN),
        "Expected\n  PushReceivedEvent[projectId=1, ref=main]\nto be published, but there was\n"
            + "  IssueClosedEvent[issueId=1]");
  }

  @Test
  void saysWhatIsDifferent() {
    publish(MAIN, TOPIC);
    String both =
        "there were 2\n  PushReceivedEvent[projectId=1, ref=main]\n"
            + "  PushReceivedEvent[projectId=2, ref=topic]";
    fails(
        () ->
            assertThat(events).published(PushReceivedEvent.class).with(PushReceivedEvent::ref, "x"),
        "Expected a " + PUSH + " to be published with x, but " + both);
    fails(
        () -> assertThat(events).published(PushReceivedEvent.class).matching("is old", e -> false),
        "Expected a " + PUSH + " to be published that is old, but " + both);
    fails(
        () -> assertThat(events).published(PushReceivedEvent.class).once(),
        "Expected 1 such " + PUSH + " to be published, but " + both);
    fails(
        () -> assertThat(events).publishedTimes(1),
        "Expected 1 events to be published, but " + both);
    fails(
        () -> assertThat(events).publishedNothing(),
        "Expected nothing to be published, but " + both);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () ->
                assertThat(events)
                    .published(PushReceivedEvent.class)
                    .satisfying(push -> assertThat(push.ref()).isEqualTo("x")))
        .withMessageContaining(both)
        .withMessageContaining("The first one does not:")
        .withMessageContaining("\"main\"");
  }

  @Test
  void saysWhereTheOrderIsBroken() {
    publish(new PipelineFinishedEvent(1), MAIN);
    fails(
        () ->
            assertThat(events)
                .publishedInOrder(PushReceivedEvent.class, PipelineFinishedEvent.class),
        "Expected in this order\n  "
            + PUSH
            + ", "
            + PipelineFinishedEvent.class.getName()
            + "\nbut there were 2\n  PipelineFinishedEvent[projectId=1]\n"
            + "  PushReceivedEvent[projectId=1, ref=main]; "
            + PipelineFinishedEvent.class.getName()
            + " is missing at its place");
  }

  @Test
  void publishedNothingOfFailsWhateverTheData() {
    publish(MAIN);
    fails(
        () -> assertThat(events).publishedNothingOf(PushReceivedEvent.class),
        "Expected nothing of "
            + PUSH
            + " to be published, but there was\n  PushReceivedEvent[projectId=1, ref=main]");
    publish(new PipelineFinishedEvent(1));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(events).publishedNothingOf(PipelineEvent.class))
        .withMessageContaining("PipelineFinishedEvent[projectId=1]");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(events).publishedNothingOf(Event.class));
  }

  @Test
  void publishedNothingOfSeesWhatSubscribersPublish() {
    publish(MAIN);
    assertThat(events).publishedNothingOf(PipelineCreatedEvent.class);
    events.deliverAll();
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(events).publishedNothingOf(PipelineCreatedEvent.class));
  }

  @Test
  void publishedNothingOfDoesNotPassForAnEventThatTheStoreDoesNotKnow() {
    publish(MAIN);
    fails(
        () -> assertThat(events).publishedNothingOf(IssueClosedEvent.class),
        "That nothing of "
            + IssueClosedEvent.class.getName()
            + " was published says nothing: the store knows no such event. Give the tester the"
            + " subscriptions that name it, or say registry.publishes(IssueClosedEvent.class)");
  }

  @Test
  void nothingPassesWhereNobodyHasGotTheStore() {
    fails(
        () -> assertThat(events).publishedNothingOf(PushReceivedEvent.class),
        "Nobody has asked the tester for its store, so nothing could be published to it; give"
            + " store() to the code under test");
  }

  @Test
  void tellsWhoHasHandledAndWhoHasNot() {
    publish(MAIN);
    String worker = CreatePipelineWorker.class.getName();
    fails(
        () -> assertThat(events).handledBy(CreatePipelineWorker.class),
        "Expected "
            + worker
            + " to handle something, but it has not; there are deliveries that wait for it, so say"
            + " deliverAll() first");
    fails(
        () -> assertThat(events).ignoredBy(CreatePipelineWorker.class),
        "That "
            + worker
            + " has ignored what was published says nothing: there are deliveries that wait for it,"
            + " so say deliverAll() first");
    events.deliverAll();
    assertThat(events)
        .handledBy(CreatePipelineWorker.class)
        .once()
        .and()
        .handledBy(NotifyWorker.class);
    fails(
        () -> assertThat(events).ignoredBy(CreatePipelineWorker.class),
        "Expected "
            + worker
            + " to ignore what was published, but it has handled git/push_received");
    fails(
        () -> assertThat(events).handledBy(CreatePipelineWorker.class).times(2),
        "Expected " + worker + " to handle 2 events, but it has handled 1: git/push_received");
  }

  @Test
  void tellsWhoHasIgnoredWhatItSubscribesTo() {
    publish(new PushReceivedEvent(1, "ignored"), new PushReceivedEvent(1, "filtered"));
    events.deliverAll();
    assertThat(events).ignoredBy(CreatePipelineWorker.class);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(events).handledBy(CreatePipelineWorker.class))
        .withMessageContaining("its condition or filter kept out");
    fails(
        () -> assertThat(events).ignoredBy(NotifyWorker.class),
        "That "
            + NotifyWorker.class.getName()
            + " has ignored what was published says nothing: it subscribes to none of these; there"
            + " were 2\n  PushReceivedEvent[projectId=1, ref=ignored]\n"
            + "  PushReceivedEvent[projectId=1, ref=filtered]");
    fails(
        () -> assertThat(events).ignoredBy(IdleWorker.class),
        IdleWorker.class.getName()
            + " subscribes to nothing; give the tester the subscriptions that name it");
  }

  @Test
  void startsAfreshInATestOfSeveralSteps() {
    publish(MAIN);
    events.deliverAll();
    events.forget();
    assertThat(events).publishedNothing();
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(events).handledBy(CreatePipelineWorker.class));
  }
}
