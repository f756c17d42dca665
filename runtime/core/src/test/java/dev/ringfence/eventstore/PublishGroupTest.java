package dev.ringfence.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringfence.eventstore.Forge.CreatePipelineWorker;
import dev.ringfence.eventstore.Forge.PipelineCreatedEvent;
import dev.ringfence.eventstore.Forge.PushReceivedEvent;
import dev.ringfence.eventstore.Forge.RefreshMergeRequestsWorker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PublishGroupTest {

  private final RecordingEngine engine = new RecordingEngine();
  private final List<PushReceivedEvent> handled = new ArrayList<>();
  private final AtomicInteger created = new AtomicInteger();

  private static List<PushReceivedEvent> pushes(int count) {
    return IntStream.range(0, count).mapToObj(i -> new PushReceivedEvent("ref-" + i)).toList();
  }

  private void publish(Collection<? extends Event> events, Subscriptions subscriptions) {
    try (EventStore store =
        EventStore.of(subscriptions)
            .createWorkersWith(
                new Workers()
                    .with(
                        CreatePipelineWorker.class,
                        () -> {
                          created.incrementAndGet();
                          return new CreatePipelineWorker(this::handle);
                        }))
            .runOn(engine)) {
      store.publishGroup(events);
    }
  }

  private void handle(PushReceivedEvent push) {
    if (push.ref().equals("ref-1")) {
      throw new ArithmeticException("ref-1 is broken");
    }
    handled.add(push);
  }

  private List<Integer> sizes() {
    return engine.deliveries().stream().map(Delivery::size).toList();
  }

  private static Event first(Delivery delivery) {
    return delivery.events().get(0).event();
  }

  @Test
  void makesGroupsOfTenUnlessTheSubscriptionSaysOtherwise() {
    publish(
        pushes(25),
        r -> {
          r.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class);
          r.subscribe(RefreshMergeRequestsWorker.class).to(PushReceivedEvent.class).groupSize(20);
        });

    assertThat(sizes()).containsExactly(10, 10, 5, 20, 5);
    assertThat(engine.submissions).as("all at once").hasSize(1);
  }

  @Test
  void asksTheConditionBeforeItSlices() {
    publish(
        pushes(20),
        r ->
            r.subscribe(CreatePipelineWorker.class)
                .to(PushReceivedEvent.class)
                .when(push -> push.ref().endsWith("5") || push.ref().endsWith("6"))
                .groupSize(3));

    assertThat(sizes()).containsExactly(3, 1);
    assertThat(engine.deliveries().get(1).events().get(0).event())
        .isEqualTo(new PushReceivedEvent("ref-16"));
  }

  @Test
  void makesNoJobWhereTheConditionLeavesNothing() {
    publish(
        pushes(3),
        r ->
            r.subscribe(CreatePipelineWorker.class)
                .to(PushReceivedEvent.class)
                .when(push -> false));

    assertThat(engine.submissions).isEmpty();
  }

  @Test
  void spacesBatchesOfAHundredGroups() {
    publish(
        pushes(202),
        r ->
            r.subscribe(CreatePipelineWorker.class)
                .to(PushReceivedEvent.class)
                .groupSize(1)
                .delay(Duration.ofMinutes(1)));

    List<Duration> delays = engine.jobs().stream().map(Job::delay).toList();
    assertThat(delays.subList(0, 100)).containsOnly(Duration.ofSeconds(60));
    assertThat(delays.subList(100, 200)).containsOnly(Duration.ofSeconds(70));
    assertThat(delays.subList(200, 202)).containsOnly(Duration.ofSeconds(80));
  }

  @Test
  void createsAFreshSubscriberForEachEventAndTriesAFailedOneAgainAlone() {
    publish(pushes(3), r -> r.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class));
    JobResult result = engine.runner().run(engine.jobs().get(0));

    assertThat(created).hasValue(3);
    assertThat(handled)
        .containsExactly(new PushReceivedEvent("ref-0"), new PushReceivedEvent("ref-2"));
    assertThat(result.dead()).isEmpty();
    assertThat(result.again())
        .singleElement()
        .satisfies(
            job -> {
              assertThat(job.attempt()).isEqualTo(2);
              assertThat(job.size()).isEqualTo(1);
              assertThat(first((Delivery) job)).isEqualTo(new PushReceivedEvent("ref-1"));
              assertThat(job.lastFailure()).get().isInstanceOf(ArithmeticException.class);
            });
  }

  @Test
  void makesAJobOfEachEventThatCanBeDeduplicated() {
    publish(
        pushes(3),
        r ->
            r.subscribe(CreatePipelineWorker.class)
                .to(PushReceivedEvent.class)
                .deduplicateBy(PushReceivedEvent::ref));

    assertThat(sizes()).containsExactly(1, 1, 1);
  }

  @Test
  void refusesEventsOfDifferentClasses() {
    assertThatThrownBy(
            () ->
                publish(
                    List.of(new PushReceivedEvent("main"), new PipelineCreatedEvent(1)),
                    r -> r.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(PushReceivedEvent.class.getName())
        .hasMessageContaining(PipelineCreatedEvent.class.getName());
    assertThat(engine.submissions).isEmpty();
  }

  @Test
  void takesAnEmptyGroup() {
    assertThatCode(() -> publish(List.of(), r -> {})).doesNotThrowAnyException();
  }

  @Test
  void tellsThePublisherOfAConditionThatThrewForOneOfTheEvents() {
    assertThatThrownBy(
            () ->
                publish(
                    pushes(3),
                    r ->
                        r.subscribe(CreatePipelineWorker.class)
                            .to(PushReceivedEvent.class)
                            .when(
                                push -> {
                                  if (push.ref().equals("ref-1")) {
                                    throw new ArithmeticException();
                                  }
                                  return true;
                                })))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining(CreatePipelineWorker.class.getName());
    assertThat(sizes()).as("the others are on their way").containsExactly(2);
  }
}
