package dev.ringfence.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringfence.eventstore.Forge.CreatePipelineWorker;
import dev.ringfence.eventstore.Forge.PipelineCreatedEvent;
import dev.ringfence.eventstore.Forge.PushReceivedEvent;
import dev.ringfence.eventstore.Forge.UpdateHeadPipelineWorker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What happens to a delivery between the engine and the handler. */
@Timeout(30)
final class DeliveryTest {

  private static final PushReceivedEvent PUSH = new PushReceivedEvent("main");
  private static final RetryPolicy QUICK =
      RetryPolicy.standard().withDelays(Duration.ofMillis(1), Duration.ofMillis(2));

  private final Queue<FailedDelivery> failed = new ConcurrentLinkedQueue<>();

  private EventStore start(
      Consumer<PushReceivedEvent> handler, JobEngine engine, Subscriptions... subscriptions) {
    return EventStore.of(subscriptions)
        .createWorkersWith(
            new Workers().with(CreatePipelineWorker.class, () -> new CreatePipelineWorker(handler)))
        .onFailedDelivery(failed::add)
        .runOn(engine);
  }

  private static Subscriptions retrying(RetryPolicy policy) {
    return r -> r.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class).retry(policy);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void isTriedAgainUntilTheHandlerReturns() {
    AtomicInteger attempts = new AtomicInteger();
    CountDownLatch done = new CountDownLatch(1);
    try (EventStore store =
        start(
            push -> {
              if (attempts.incrementAndGet() < 3) {
                throw new StackOverflowError();
              }
              done.countDown();
            },
            JobEngine.inProcess(),
            retrying(QUICK))) {
      store.publish(PUSH);
      await(done);
    }

    assertThat(attempts).hasValue(3);
    assertThat(failed).isEmpty();
  }

  @Test
  void goesToTheDeadLettersAfterItsLastAttemptAndCanBeRedriven() {
    AtomicInteger attempts = new AtomicInteger();
    CountDownLatch redriven = new CountDownLatch(1);
    CountDownLatch dead = new CountDownLatch(1);
    try (EventStore store =
        EventStore.of(retrying(QUICK.withAttempts(3)))
            .createWorkersWith(
                type ->
                    new CreatePipelineWorker(
                        push -> {
                          if (attempts.incrementAndGet() <= 3) {
                            throw new ArithmeticException("attempt " + attempts);
                          }
                          redriven.countDown();
                        }))
            .onFailedDelivery(
                delivery -> {
                  failed.add(delivery);
                  dead.countDown();
                })
            .runOn(JobEngine.inProcess())) {
      store.publish(PUSH);
      await(dead);
      DeadLetters letters = store.operations().deadLetters();
      DeadLetter letter = awaitOne(letters);

      assertThat(letter.worker()).isEqualTo(CreatePipelineWorker.class.getName());
      assertThat(letter.argument()).isEqualTo(PushReceivedEvent.class.getName());
      assertThat(letter.attempts()).isEqualTo(3);
      assertThat(letter.error()).isEqualTo("java.lang.ArithmeticException: attempt 3");
      assertThat(letter.event()).isPresent();
      assertThat(letters.redrive(letter.id())).isTrue();
      await(redriven);
      assertThat(letters.count()).isZero();
      assertThat(letters.redrive(letter.id())).as("it is gone").isFalse();
    }

    assertThat(attempts).hasValue(4);
    assertThat(failed).hasSize(1);
  }

  private static DeadLetter awaitOne(DeadLetters letters) {
    long begin = System.nanoTime();
    while (letters.count() == 0) {
      assertThat(System.nanoTime() - begin).isLessThan(Duration.ofSeconds(20).toNanos());
      Thread.onSpinWait();
    }
    return letters.list(10).get(0);
  }

  @Test
  void isDeadAtOnceWhereThePolicySaysSo() {
    RecordingEngine engine = new RecordingEngine();
    try (EventStore store =
        start(
            push -> {
              throw new ArithmeticException();
            },
            engine,
            retrying(RetryPolicy.never()))) {
      store.publish(PUSH);
      JobResult result = engine.runner().run(engine.jobs().get(0));

      assertThat(result.again()).isEmpty();
      assertThat(result.dead())
          .singleElement()
          .satisfies(dead -> assertThat(dead.cause()).isInstanceOf(ArithmeticException.class));
    }
    assertThat(failed).hasSize(1);
  }

  @Test
  void waitsLongerAfterEachFailure() {
    RecordingEngine engine = new RecordingEngine();
    List<Duration> delays = new ArrayList<>();
    try (EventStore store =
        start(
            push -> {
              throw new ArithmeticException();
            },
            engine,
            retrying(RetryPolicy.standard().withJitter(0).withAttempts(4)))) {
      store.publish(PUSH);
      Job job = engine.jobs().get(0);
      for (JobResult result = engine.runner().run(job);
          !result.again().isEmpty();
          result = engine.runner().run(job)) {
        job = result.again().get(0);
        delays.add(job.delay());
      }
    }

    assertThat(delays)
        .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @Test
  void isPutOffByItsHandlerAsAFirstAttempt() {
    RecordingEngine engine = new RecordingEngine();
    try (EventStore store =
        EventStore.of(r -> r.subscribe(PatientWorker.class).to(PushReceivedEvent.class))
            .runOn(engine)) {
      store.publish(PUSH);
      JobResult result = engine.runner().run(engine.jobs().get(0));

      assertThat(result.again())
          .singleElement()
          .satisfies(
              job -> {
                assertThat(job.delay()).isEqualTo(Duration.ofMinutes(5));
                assertThat(job.attempt()).isEqualTo(1);
                PublishedEvent again = ((Delivery) job).events().get(0);
                PublishedEvent first = engine.deliveries().get(0).events().get(0);
                assertThat(again.event()).isSameAs(PUSH);
                assertThat(again.metadata()).isEqualTo(first.metadata());
              });
    }
  }

  static final class PatientWorker implements Subscriber<PushReceivedEvent> {
    @Override
    public void handleEvent(PushReceivedEvent event) {
      handleEventIn(Duration.ofMinutes(5), event);
    }
  }

  @Test
  void cannotBePutOffFromElsewhere() {
    assertThatThrownBy(() -> new PatientWorker().handleEvent(PUSH))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the event that it handles just now");
  }

  @Test
  void cannotPutOffAnotherEvent() {
    RecordingEngine engine = new RecordingEngine();
    try (EventStore store =
        EventStore.of(r -> r.subscribe(ConfusedWorker.class).to(PushReceivedEvent.class))
            .runOn(engine)) {
      store.publish(PUSH);
      JobResult result = engine.runner().run(engine.jobs().get(0));

      assertThat(result.again().get(0).lastFailure())
          .get()
          .isInstanceOf(IllegalStateException.class);
    }
  }

  static final class ConfusedWorker implements Subscriber<PushReceivedEvent> {
    @Override
    public void handleEvent(PushReceivedEvent event) {
      handleEventIn(Duration.ofMinutes(5), new PushReceivedEvent("main"));
    }
  }

  @Test
  void isTriedAgainAndNotPutOffIfTheHandlerThrowsAfterAll() {
    RecordingEngine engine = new RecordingEngine();
    try (EventStore store =
        EventStore.of(r -> r.subscribe(ImpatientWorker.class).to(PushReceivedEvent.class))
            .runOn(engine)) {
      store.publish(PUSH);
      JobResult result = engine.runner().run(engine.jobs().get(0));

      assertThat(result.again()).singleElement().extracting(Job::attempt).isEqualTo(2);
    }
  }

  static final class ImpatientWorker implements Subscriber<PushReceivedEvent> {
    @Override
    public void handleEvent(PushReceivedEvent event) {
      handleEventIn(Duration.ofMinutes(5), event);
      throw new ArithmeticException();
    }
  }

  @Test
  void isDroppedWhileAnotherWithTheSameKeyWaits() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    Queue<PushReceivedEvent> handled = new ConcurrentLinkedQueue<>();
    AtomicInteger dropped = new AtomicInteger();
    try (EventStore store =
        EventStore.of(
                r ->
                    r.subscribe(CreatePipelineWorker.class)
                        .to(PushReceivedEvent.class)
                        .deduplicateBy(PushReceivedEvent::ref))
            .createWorkersWith(
                type ->
                    new CreatePipelineWorker(
                        push -> {
                          handled.add(push);
                          begun.countDown();
                          await(release);
                        }))
            .reportTo(
                new EventStoreListener() {
                  @Override
                  public void deduplicated(String event, String subscriber) {
                    dropped.incrementAndGet();
                  }
                })
            .runOn(JobEngine.inProcess(InProcessSettings.defaults().withThreads(1)))) {
      store.publish(PUSH);
      await(begun);
      store.publish(PUSH);
      store.publish(PUSH);
      store.publish(new PushReceivedEvent("other"));
      release.countDown();
    }

    assertThat(handled)
        .as("one that runs does not count: it may have read the old state")
        .containsExactly(PUSH, PUSH, new PushReceivedEvent("other"));
    assertThat(dropped).hasValue(1);
  }

  record MovedEvent(String from, @Nullable String to) implements Event {}

  @Test
  void tellsKeysOfSeveralPropertiesApart() {
    List<EventProperty<Event, ?>> both =
        List.of(event -> ((MovedEvent) event).from(), event -> ((MovedEvent) event).to());

    assertThat(
            List.of(
                DeduplicationKey.of(both, new MovedEvent("a", "b")),
                DeduplicationKey.of(both, new MovedEvent("a|1:b", "")),
                DeduplicationKey.of(both, new MovedEvent("", "a|1:b")),
                DeduplicationKey.of(both, new MovedEvent("a", null))))
        .doesNotHaveDuplicates();
  }

  @Test
  void endsWithItsSubscriptionSwitchedOffAndIsKept() {
    RecordingEngine engine = new RecordingEngine();
    try (EventStore store =
        start(
            push -> {
              throw new AssertionError("switched off");
            },
            engine,
            retrying(QUICK))) {
      store.publish(PUSH);
      SubscriptionControl control = store.operations().subscriptions().get(0);
      control.switchOff("incident 42");
      store.publish(PUSH);

      assertThat(engine.jobs()).as("none for the second").hasSize(1);
      assertThat(control.isOn()).isFalse();
      assertThat(control.reason()).contains("incident 42");
      JobResult result = engine.runner().run(engine.jobs().get(0));
      assertThat(result.again()).isEmpty();
      assertThat(result.dead())
          .singleElement()
          .satisfies(
              dead ->
                  assertThat(dead.cause())
                      .isInstanceOf(SwitchedOffException.class)
                      .hasMessageContaining("incident 42"));
      control.switchOn();
      store.publish(PUSH);
      assertThat(engine.jobs()).hasSize(2);
    }
  }

  @Test
  void suggestsTheSubscriptionThatWasMeant() {
    try (EventStore store = start(push -> {}, new RecordingEngine(), retrying(QUICK))) {
      String id = store.operations().subscriptions().get(0).id();

      assertThat(store.operations().subscription(id).subscriber())
          .isEqualTo(CreatePipelineWorker.class);
      assertThatThrownBy(() -> store.operations().subscription(id.replace("Create", "Crate")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("did you mean " + id + "?");
    }
  }

  @Test
  void carriesWhoCausedWhatFromEventToEvent() {
    List<EventMetadata> metadata = new ArrayList<>();
    CompletableStore store = new CompletableStore();
    try (EventStore running =
        EventStore.of(
                r -> {
                  r.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class);
                  r.subscribe(UpdateHeadPipelineWorker.class).to(PipelineCreatedEvent.class);
                })
            .createWorkersWith(
                new Workers()
                    .with(
                        CreatePipelineWorker.class,
                        () ->
                            new CreatePipelineWorker(
                                push -> {
                                  metadata.add(EventMetadata.current().orElseThrow());
                                  store.get().publish(new PipelineCreatedEvent(1));
                                  metadata.add(EventMetadata.current().orElseThrow());
                                }))
                    .with(
                        UpdateHeadPipelineWorker.class,
                        () ->
                            new UpdateHeadPipelineWorker(
                                pipeline -> metadata.add(EventMetadata.current().orElseThrow()))))
            .correlationIdFrom(() -> Optional.of("request-1"))
            .domainsUnder("dev")
            .runOn(JobEngine.direct())) {
      store.set(running);
      running.publish(PUSH);
    }

    assertThat(EventMetadata.current()).as("nothing is handled here").isEmpty();
    EventMetadata push = metadata.get(0);
    EventMetadata pipeline = metadata.get(1);
    assertThat(metadata.get(2)).as("again the push, after the nested event").isEqualTo(push);
    assertThat(push.causationId()).isNull();
    assertThat(push.correlationId()).isEqualTo("request-1");
    assertThat(push.publisher()).isEqualTo("ringfence");
    assertThat(pipeline.causationId()).isEqualTo(push.eventId());
    assertThat(pipeline.correlationId()).isEqualTo("request-1");
    assertThat(pipeline.eventId()).isNotEqualTo(push.eventId()).isGreaterThan("0");
    assertThat(pipeline.occurredAt()).isAfterOrEqualTo(push.occurredAt());
  }

  /** A store that its own workers use. */
  private static final class CompletableStore {
    private Optional<EventStore> store = Optional.empty();

    void set(EventStore running) {
      store = Optional.of(running);
    }

    EventStore get() {
      return store.orElseThrow();
    }
  }

  @Test
  void givesIdsThatDifferAndSortByTime() throws InterruptedException {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      ids.add(EventIds.next());
    }
    assertThat(ids).doesNotHaveDuplicates();
    String before = EventIds.next();
    long millis = System.currentTimeMillis();
    while (System.currentTimeMillis() <= millis + 1) {
      Thread.onSpinWait();
    }
    assertThat(EventIds.next()).isGreaterThan(before);
    assertThat(UUID.fromString(before).version()).isEqualTo(7);
    assertThat(UUID.fromString(before).variant()).isEqualTo(2);
  }
}
