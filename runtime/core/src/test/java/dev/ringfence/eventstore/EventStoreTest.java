package dev.ringfence.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringfence.eventstore.Forge.AnnounceTagWorker;
import dev.ringfence.eventstore.Forge.CreatePipelineWorker;
import dev.ringfence.eventstore.Forge.PipelineCreatedEvent;
import dev.ringfence.eventstore.Forge.PushReceivedEvent;
import dev.ringfence.eventstore.Forge.RefreshMergeRequestsWorker;
import dev.ringfence.eventstore.Forge.SignedTagPushedEvent;
import dev.ringfence.eventstore.Forge.TagPushedEvent;
import dev.ringfence.eventstore.Forge.UpdateHeadPipelineWorker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class EventStoreTest {

  private final Queue<Object> received = new ConcurrentLinkedQueue<>();
  private final Workers workers =
      new Workers()
          .with(CreatePipelineWorker.class, () -> new CreatePipelineWorker(received::add))
          .with(
              RefreshMergeRequestsWorker.class, () -> new RefreshMergeRequestsWorker(received::add))
          .with(UpdateHeadPipelineWorker.class, () -> new UpdateHeadPipelineWorker(received::add))
          .with(AnnounceTagWorker.class, () -> new AnnounceTagWorker(received::add));

  private EventStore start(Subscriptions... subscriptions) {
    return EventStore.of(subscriptions).createWorkersWith(workers).runOn(JobEngine.inProcess());
  }

  @Test
  void deliversAnEventToEverySubscriberOfItAndToNobodyElse() {
    try (EventStore store =
        start(
            ci -> ci.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class),
            mergeRequests -> {
              mergeRequests.subscribe(RefreshMergeRequestsWorker.class).to(PushReceivedEvent.class);
              mergeRequests
                  .subscribe(UpdateHeadPipelineWorker.class)
                  .to(PipelineCreatedEvent.class);
            })) {
      store.publish(new PushReceivedEvent("main"));
    }

    assertThat(received)
        .containsExactly(new PushReceivedEvent("main"), new PushReceivedEvent("main"));
  }

  @Test
  void takesAnEventThatNobodySubscribesTo() {
    try (EventStore store = start()) {
      assertThatCode(() -> store.publish(new PushReceivedEvent("main"))).doesNotThrowAnyException();
    }
  }

  @Test
  void matchesTheExactClassOfAnEvent() {
    TagPushedEvent tag = new TagPushedEvent();
    try (EventStore store =
        start(registry -> registry.subscribe(AnnounceTagWorker.class).to(TagPushedEvent.class))) {
      store.publish(new SignedTagPushedEvent());
      store.publish(tag);
    }

    assertThat(received).containsExactly(tag);
  }

  @Test
  void subscribesASubscriberOfACommonSupertypeToEachEventByItself() {
    SignedTagPushedEvent signed = new SignedTagPushedEvent();
    try (EventStore store =
        start(
            registry ->
                registry.subscribe(AnnounceTagWorker.class).to(SignedTagPushedEvent.class))) {
      store.publish(signed);
      store.publish(new TagPushedEvent());
    }

    assertThat(received).containsExactly(signed);
  }

  @Test
  void deliversOnlyWhatMeetsTheCondition() {
    try (EventStore store =
        start(
            registry ->
                registry
                    .subscribe(CreatePipelineWorker.class)
                    .to(PushReceivedEvent.class)
                    .when(push -> !push.ref().startsWith("wip")))) {
      store.publish(new PushReceivedEvent("wip-1"));
      store.publish(new PushReceivedEvent("main"));
    }

    assertThat(received).containsExactly(new PushReceivedEvent("main"));
  }

  @Test
  void asksTheConditionInThePublishersThread() {
    AtomicReference<Thread> asked = new AtomicReference<>();
    try (EventStore store =
        start(
            registry ->
                registry
                    .subscribe(CreatePipelineWorker.class)
                    .to(PushReceivedEvent.class)
                    .when(
                        push -> {
                          asked.set(Thread.currentThread());
                          return true;
                        }))) {
      store.publish(new PushReceivedEvent("main"));
    }

    assertThat(asked).hasValue(Thread.currentThread());
  }

  @Test
  void tellsThePublisherWhichSubscriptionAFailingConditionCutOff() {
    try (EventStore store =
        start(
            registry -> {
              registry
                  .subscribe(CreatePipelineWorker.class)
                  .to(PushReceivedEvent.class)
                  .when(
                      push -> {
                        throw new ArithmeticException("no such branch");
                      });
              registry.subscribe(RefreshMergeRequestsWorker.class).to(PushReceivedEvent.class);
            })) {
      assertThatThrownBy(() -> store.publish(new PushReceivedEvent("main")))
          .isInstanceOf(PublicationException.class)
          .hasMessageContaining(CreatePipelineWorker.class.getName())
          .hasMessageContaining(PushReceivedEvent.class.getName())
          .hasMessageNotContaining(RefreshMergeRequestsWorker.class.getName())
          .hasCauseInstanceOf(ArithmeticException.class);
    }

    assertThat(received).as("the others get it").containsExactly(new PushReceivedEvent("main"));
  }

  @Test
  void namesEveryConditionThatFailedEvenWithAnError() {
    try (EventStore store =
        start(
            registry -> {
              registry
                  .subscribe(CreatePipelineWorker.class)
                  .to(PushReceivedEvent.class)
                  .when(
                      push -> {
                        throw new ArithmeticException();
                      });
              registry
                  .subscribe(RefreshMergeRequestsWorker.class)
                  .to(PushReceivedEvent.class)
                  .when(
                      push -> {
                        throw new StackOverflowError();
                      });
            })) {
      assertThatThrownBy(() -> store.publish(new PushReceivedEvent("main")))
          .hasMessageContaining(CreatePipelineWorker.class.getName())
          .hasMessageContaining(RefreshMergeRequestsWorker.class.getName())
          .hasCauseInstanceOf(ArithmeticException.class)
          .satisfies(
              thrown ->
                  assertThat(thrown.getSuppressed())
                      .singleElement()
                      .isInstanceOf(StackOverflowError.class));
    }
  }

  @Test
  void createsAFreshSubscriberForEveryEvent() {
    AtomicInteger created = new AtomicInteger();
    workers.with(
        CreatePipelineWorker.class,
        () -> {
          created.incrementAndGet();
          return new CreatePipelineWorker(received::add);
        });
    try (EventStore store =
        start(
            registry ->
                registry.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class))) {
      assertThat(created).as("none before there is an event").hasValue(0);
      store.publish(new PushReceivedEvent("main"));
      store.publish(new PushReceivedEvent("main"));
    }

    assertThat(created).hasValue(2);
  }

  @Test
  void refusesToPublishOnceClosed() {
    EventStore store =
        start(
            registry -> registry.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class));
    store.close();

    assertThatThrownBy(() -> store.publish(new PushReceivedEvent("main")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(() -> store.publish(new PipelineCreatedEvent(1)))
        .as("nobody subscribes to this one")
        .isInstanceOf(IllegalStateException.class);
    assertThat(received).isEmpty();
  }

  @Test
  void hidesNoConditionsFailureBehindARejection() {
    JobEngine engine = JobEngine.inProcess();
    EventStore store =
        EventStore.of(
                r -> {
                  r.subscribe(CreatePipelineWorker.class)
                      .to(PushReceivedEvent.class)
                      .when(
                          push -> {
                            throw new ArithmeticException();
                          });
                  r.subscribe(RefreshMergeRequestsWorker.class)
                      .to(PushReceivedEvent.class)
                      .when(
                          push -> {
                            engine.close();
                            return true;
                          });
                })
            .createWorkersWith(workers)
            .runOn(engine);

    assertThatThrownBy(() -> store.publish(new PushReceivedEvent("main")))
        .isInstanceOf(RejectedJobException.class)
        .hasMessageContaining(RefreshMergeRequestsWorker.class.getName())
        .satisfies(thrown -> assertThat(thrown.getSuppressed()).hasSize(1));
    store.close();
    assertThat(received).isEmpty();
  }

  @Test
  void closesTwice() {
    EventStore store = start();
    store.close();

    assertThatCode(store::close).doesNotThrowAnyException();
  }

  @Test
  void freezesTheRegistryForGoodOnceStarted() {
    List<Registry> kept = new ArrayList<>();
    List<SubscriptionTarget<PushReceivedEvent>> keptTarget = new ArrayList<>();
    List<SubscriptionOptions<PushReceivedEvent>> keptOptions = new ArrayList<>();
    try (EventStore store =
        start(
            registry -> {
              kept.add(registry);
              keptTarget.add(registry.subscribe(CreatePipelineWorker.class));
              keptOptions.add(keptTarget.get(0).to(PushReceivedEvent.class));
            })) {
      assertThatThrownBy(() -> kept.get(0).subscribe(RefreshMergeRequestsWorker.class))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> keptTarget.get(0).to(PushReceivedEvent.class))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> keptOptions.get(0).when(push -> false))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> keptOptions.get(0).delay(Duration.ofHours(1)))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> keptOptions.get(0).when(PushReceivedEvent::ref))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> keptOptions.get(0).filter(push -> false))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> keptOptions.get(0).deduplicateBy(PushReceivedEvent::ref))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> keptOptions.get(0).groupSize(1))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> keptOptions.get(0).retry(RetryPolicy.never()))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> keptTarget.get(0).toNamed("*"))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> kept.get(0).publishes(PipelineCreatedEvent.class))
          .isInstanceOf(IllegalStateException.class);
      store.publish(new PushReceivedEvent("main"));
    }

    assertThat(received).containsExactly(new PushReceivedEvent("main"));
  }
}
