package dev.ringfence.eventstore;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringfence.eventstore.Forge.CollectGarbageWorker;
import dev.ringfence.eventstore.Forge.CreatePipelineWorker;
import dev.ringfence.eventstore.Forge.PipelineCreatedEvent;
import dev.ringfence.eventstore.Forge.PushReceivedEvent;
import dev.ringfence.eventstore.Forge.RefreshMergeRequestsWorker;
import dev.ringfence.eventstore.Forge.UpdateHeadPipelineWorker;
import java.time.Duration;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class InProcessEngineTest {

  private static final Duration LONG = Duration.ofSeconds(20);

  private final Queue<Object> received = new ConcurrentLinkedQueue<>();
  private final Queue<FailedDelivery> failed = new ConcurrentLinkedQueue<>();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch release = new CountDownLatch(1);
  private final Workers workers =
      new Workers()
          .with(CollectGarbageWorker.class, () -> new CollectGarbageWorker(received::add))
          .with(CreatePipelineWorker.class, () -> new CreatePipelineWorker(this::waitForRelease))
          .with(
              RefreshMergeRequestsWorker.class, () -> new RefreshMergeRequestsWorker(received::add))
          .with(UpdateHeadPipelineWorker.class, () -> new UpdateHeadPipelineWorker(received::add));

  private static InProcessSettings settings(int threads, int capacity, Duration closeTimeout) {
    return InProcessSettings.defaults()
        .withThreads(threads)
        .withQueueCapacity(capacity)
        .withCloseTimeout(closeTimeout);
  }

  private EventStore start(JobEngine engine) {
    return EventStore.of(
            r -> r.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class),
            r -> r.subscribe(UpdateHeadPipelineWorker.class).to(PipelineCreatedEvent.class))
        .createWorkersWith(workers)
        .onFailedDelivery(failed::add)
        .runOn(engine);
  }

  private void whileRunning(JobEngine engine, Runnable body) {
    EventStore store = start(engine);
    body.run();
    store.close();
  }

  private void waitForRelease(PushReceivedEvent event) {
    begun.countDown();
    try {
      if (!release.await(LONG.toSeconds(), SECONDS)) {
        throw new AssertionError("never released");
      }
      received.add(event);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static void awaitState(Thread thread, Thread.State state) throws InterruptedException {
    long begin = System.nanoTime();
    while (thread.getState() != state && System.nanoTime() - begin < LONG.toNanos()) {
      Thread.sleep(1);
    }
    assertThat(thread.getState()).isEqualTo(state);
  }

  @Test
  void runsAWorkerOfTheDomainsOwn() {
    JobEngine engine = JobEngine.inProcess();
    whileRunning(
        engine,
        () -> {
          engine.enqueue(CollectGarbageWorker.class, "acme/forge");
        });

    assertThat(received).containsExactly("acme/forge");
  }

  @Test
  void runsAsManyJobsAtATimeAsThereAreThreads() {
    CyclicBarrier allThree = new CyclicBarrier(3);
    workers.with(
        CollectGarbageWorker.class,
        () ->
            new CollectGarbageWorker(
                repository -> {
                  try {
                    allThree.await(LONG.toSeconds(), SECONDS);
                    received.add(repository);
                  } catch (Exception e) {
                    throw new IllegalStateException(e);
                  }
                }));
    JobEngine engine = JobEngine.inProcess(settings(3, 10, LONG));
    whileRunning(
        engine,
        () -> {
          IntStream.range(0, 3)
              .forEach(i -> engine.enqueue(CollectGarbageWorker.class, "acme/" + i));
        });

    assertThat(received).containsExactlyInAnyOrder("acme/0", "acme/1", "acme/2");
    assertThat(failed).isEmpty();
  }

  @Test
  void runsJobsInTheOrderInWhichTheyWereSubmittedWithOneThread() {
    JobEngine engine = JobEngine.inProcess(settings(1, 1000, LONG));
    whileRunning(
        engine,
        () -> {
          for (int i = 0; i < 500; i++) {
            engine.enqueue(CollectGarbageWorker.class, "acme/" + i);
          }
        });

    assertThat(received)
        .containsExactlyElementsOf(
            IntStream.range(0, 500).mapToObj(i -> (Object) ("acme/" + i)).toList());
  }

  @Test
  void makesPublishersWaitWhileTheQueueIsFull() throws Exception {
    try (EventStore store = start(JobEngine.inProcess(settings(1, 1, LONG)))) {
      store.publish(new PushReceivedEvent("runs"));
      begun.await();
      store.publish(new PushReceivedEvent("fills the queue"));
      Thread publisher = new Thread(() -> store.publish(new PushReceivedEvent("waits")));
      publisher.start();

      awaitState(publisher, Thread.State.WAITING);
      release.countDown();
      publisher.join(LONG.toMillis());

      assertThat(publisher.isAlive()).isFalse();
    }
    assertThat(received)
        .containsExactly(
            new PushReceivedEvent("runs"),
            new PushReceivedEvent("fills the queue"),
            new PushReceivedEvent("waits"));
  }

  @Test
  void neverMakesASubscriberWaitThatPublishes() {
    CompletableFuture<EventStore> store = new CompletableFuture<>();
    workers.with(
        CreatePipelineWorker.class,
        () ->
            new CreatePipelineWorker(
                push ->
                    IntStream.range(0, 5)
                        .forEach(i -> store.join().publish(new PipelineCreatedEvent(i)))));
    store.complete(start(JobEngine.inProcess(settings(1, 1, LONG))));
    store.join().publish(new PushReceivedEvent("main"));
    store.join().close();

    assertThat(received).hasSize(5);
    assertThat(failed).isEmpty();
  }

  @Test
  void tellsAPublisherThatIsInterruptedWhileItWaits() throws Exception {
    try (EventStore store = start(JobEngine.inProcess(settings(1, 1, LONG)))) {
      store.publish(new PushReceivedEvent("runs"));
      begun.await();
      store.publish(new PushReceivedEvent("fills the queue"));
      FutureTask<Boolean> publication =
          new FutureTask<>(
              () -> {
                assertThatThrownBy(() -> store.publish(new PushReceivedEvent("not taken")))
                    .isInstanceOf(RejectedJobException.class)
                    .hasMessageContaining("interrupted");
                return Thread.currentThread().isInterrupted();
              });
      Thread publisher = new Thread(publication);
      publisher.start();
      awaitState(publisher, Thread.State.WAITING);
      publisher.interrupt();

      assertThat(publication.get(LONG.toSeconds(), SECONDS)).as("still interrupted").isTrue();
      release.countDown();
    }
    assertThat(received).hasSize(2);
  }

  @Test
  void tellsAPublisherThatWaitsWhileTheStoreCloses() throws Exception {
    EventStore store = start(JobEngine.inProcess(settings(1, 1, LONG)));
    store.publish(new PushReceivedEvent("runs"));
    begun.await();
    store.publish(new PushReceivedEvent("fills the queue"));
    FutureTask<@Nullable Void> publication =
        new FutureTask<>(() -> store.publish(new PushReceivedEvent("not taken")), null);
    Thread publisher = new Thread(publication);
    publisher.start();
    awaitState(publisher, Thread.State.WAITING);
    CompletableFuture<Void> closing = CompletableFuture.runAsync(store::close);

    assertThatThrownBy(() -> publication.get(LONG.toSeconds(), SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(RejectedJobException.class);
    release.countDown();
    closing.get(LONG.toSeconds(), SECONDS);
    assertThat(received).as("what was taken before is done").hasSize(2);
  }

  @Test
  void takesAPublicationAsAWhole() throws Exception {
    EventStore store =
        EventStore.of(
                r -> r.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class),
                r -> r.subscribe(RefreshMergeRequestsWorker.class).to(PushReceivedEvent.class))
            .createWorkersWith(workers)
            .runOn(JobEngine.inProcess(settings(1, 1, LONG)));
    try (store) {
      store.publish(new PushReceivedEvent("main"));
      begun.await();
      release.countDown();
    }

    assertThat(received)
        .containsExactly(new PushReceivedEvent("main"), new PushReceivedEvent("main"));
  }

  @Test
  void finishesWhatIsUnderWayWhenItClosesWithWhatThatSetsOff() throws Exception {
    CompletableFuture<EventStore> store = new CompletableFuture<>();
    workers.with(
        CreatePipelineWorker.class,
        () ->
            new CreatePipelineWorker(
                push -> {
                  waitForRelease(push);
                  store.join().publish(new PipelineCreatedEvent(1));
                }));
    store.complete(start(JobEngine.inProcess(settings(1, 10, LONG))));
    store.join().publish(new PushReceivedEvent("main"));
    begun.await();
    CompletableFuture<Void> closing = CompletableFuture.runAsync(() -> store.join().close());
    assertThatThrownBy(
            () -> {
              // The store counts as closed from some moment on; until then, events are taken.
              while (!closing.isDone()) {
                store.join().publish(new PipelineCreatedEvent(0));
              }
            })
        .isInstanceOf(RejectedJobException.class);
    release.countDown();
    closing.get(LONG.toSeconds(), SECONDS);

    assertThat(received).contains(new PushReceivedEvent("main"), new PipelineCreatedEvent(1));
    assertThat(failed).isEmpty();
  }

  @Test
  void returnsFromCloseByTheDeadlineThoughAHandlerHangsAndReportsWhatItLeaves() throws Exception {
    EventStore store = start(JobEngine.inProcess(settings(1, 10, Duration.ofMillis(100))));
    store.publish(new PushReceivedEvent("hangs"));
    begun.await();
    store.publish(new PushReceivedEvent("waits"));
    long begin = System.nanoTime();
    store.close();

    assertThat(Duration.ofNanos(System.nanoTime() - begin))
        .isBetween(Duration.ofMillis(90), Duration.ofSeconds(10));
    assertThat(failed)
        .satisfiesExactlyInAnyOrder(
            running -> {
              assertThat(running.argument()).isEqualTo(new PushReceivedEvent("hangs"));
              assertThat(running.cause())
                  .isInstanceOf(AbandonedJobException.class)
                  .hasMessageContaining("still running");
            },
            queued -> {
              assertThat(queued.argument()).isEqualTo(new PushReceivedEvent("waits"));
              assertThat(queued.cause())
                  .isInstanceOf(AbandonedJobException.class)
                  .hasMessageContaining("before it was begun");
            });
    assertThat(received).isEmpty();
  }

  @Test
  void endsItsThreadsAfterTheDeadlineAsSoonAsTheHandlersLetIt() throws Exception {
    AtomicReference<@Nullable Thread> handler = new AtomicReference<>();
    workers.with(
        CreatePipelineWorker.class,
        () ->
            new CreatePipelineWorker(
                push -> {
                  handler.set(Thread.currentThread());
                  waitForRelease(push);
                }));
    EventStore store = start(JobEngine.inProcess(settings(1, 10, Duration.ZERO)));
    store.publish(new PushReceivedEvent("hangs"));
    begun.await();
    store.close();

    Thread thread = Objects.requireNonNull(handler.get());
    thread.join(LONG.toMillis());
    assertThat(thread.isAlive()).as("close interrupts it").isFalse();
    assertThat(failed).as("reported once").hasSize(1);
  }

  @Test
  void stopsToWaitWhenTheClosingThreadIsInterrupted() throws Exception {
    EventStore store = start(JobEngine.inProcess(settings(1, 10, LONG)));
    store.publish(new PushReceivedEvent("hangs"));
    begun.await();
    Thread.currentThread().interrupt();
    store.close();

    assertThat(Thread.interrupted()).as("still interrupted").isTrue();
    assertThat(failed).hasSize(1);
  }

  @Test
  void waitsForADelayButLeavesTheQueueToOthersMeanwhile() {
    JobEngine engine = JobEngine.inProcess(settings(1, 10, LONG));
    CountDownLatch both = new CountDownLatch(2);
    workers.with(
        CollectGarbageWorker.class,
        () ->
            new CollectGarbageWorker(
                repository -> {
                  received.add(repository);
                  both.countDown();
                }));
    long begin = System.nanoTime();
    whileRunning(
        engine,
        () -> {
          engine.enqueueIn(Duration.ofMillis(50), CollectGarbageWorker.class, "later");
          engine.enqueue(CollectGarbageWorker.class, "now");
          assertThat(await(both)).isTrue();
        });

    assertThat(received).containsExactly("now", "later");
    assertThat(Duration.ofNanos(System.nanoTime() - begin))
        .isGreaterThanOrEqualTo(Duration.ofMillis(50));
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(LONG.toMillis(), MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void delaysTheDeliveriesOfASubscriptionThatSaysSo() {
    CountDownLatch handled = new CountDownLatch(1);
    workers.with(
        UpdateHeadPipelineWorker.class,
        () -> new UpdateHeadPipelineWorker(event -> handled.countDown()));
    long begin = System.nanoTime();
    try (EventStore store =
        EventStore.of(
                r ->
                    r.subscribe(UpdateHeadPipelineWorker.class)
                        .to(PipelineCreatedEvent.class)
                        .delay(Duration.ofMillis(50)))
            .createWorkersWith(workers)
            .runOn(JobEngine.inProcess())) {
      store.publish(new PipelineCreatedEvent(1));
      assertThat(await(handled)).isTrue();
    }

    assertThat(Duration.ofNanos(System.nanoTime() - begin))
        .isGreaterThanOrEqualTo(Duration.ofMillis(50));
  }

  @Test
  void reportsWhatIsNotYetDueWhenItCloses() {
    JobEngine engine = JobEngine.inProcess(settings(1, 10, LONG));
    workers.with(
        UpdateHeadPipelineWorker.class,
        () ->
            new UpdateHeadPipelineWorker(
                event ->
                    engine.enqueueIn(
                        Duration.ofDays(200_000), CollectGarbageWorker.class, "set off")));
    try (EventStore store = start(engine)) {
      engine.enqueueIn(Duration.ofHours(1), CollectGarbageWorker.class, "later");
      store.publish(new PipelineCreatedEvent(1));
    }

    assertThat(received).isEmpty();
    assertThat(failed)
        .extracting(FailedDelivery::argument)
        .containsExactlyInAnyOrder("later", "set off");
    assertThat(failed).allSatisfy(each -> assertThat(each.event()).isEmpty());
  }

  @Test
  void keepsAnInterruptOfOneJobFromTheNext() {
    workers.with(
        UpdateHeadPipelineWorker.class,
        () -> new UpdateHeadPipelineWorker(event -> Thread.currentThread().interrupt()));
    workers.with(
        CollectGarbageWorker.class,
        () ->
            new CollectGarbageWorker(
                repository -> received.add(Thread.currentThread().isInterrupted())));
    JobEngine engine = JobEngine.inProcess(settings(1, 10, LONG));
    try (EventStore store = start(engine)) {
      store.publish(new PipelineCreatedEvent(1));
      engine.enqueue(CollectGarbageWorker.class, "acme/forge");
    }

    assertThat(received).containsExactly(false);
  }

  @Test
  void losesNothingOfWhatManyThreadsPublishThroughASmallQueue() throws Exception {
    Set<Long> handled = ConcurrentHashMap.newKeySet();
    workers.with(
        UpdateHeadPipelineWorker.class,
        () -> new UpdateHeadPipelineWorker(event -> handled.add(event.pipelineId())));
    try (EventStore store = start(JobEngine.inProcess(settings(4, 3, LONG)))) {
      Thread[] publishers = new Thread[8];
      for (int t = 0; t < publishers.length; t++) {
        int first = t * 1000;
        publishers[t] =
            new Thread(
                () ->
                    IntStream.range(first, first + 1000)
                        .forEach(i -> store.publish(new PipelineCreatedEvent(i))));
        publishers[t].start();
      }
      for (Thread publisher : publishers) {
        publisher.join();
      }
    }

    assertThat(handled).hasSize(8000);
    assertThat(failed).isEmpty();
  }

  @Test
  void refusesToBeClosedByAWorkerThatItRuns() {
    JobEngine engine = JobEngine.inProcess();
    workers.with(
        CollectGarbageWorker.class, () -> new CollectGarbageWorker(repository -> engine.close()));
    whileRunning(
        engine,
        () -> {
          engine.enqueue(CollectGarbageWorker.class, "acme/forge");
        });

    assertThat(failed)
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.cause())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("cannot close the engine that runs it"));
  }

  @Test
  void takesNoJobsBeforeItIsStartedAndAfterItIsClosed() {
    JobEngine engine = JobEngine.inProcess();
    assertThatThrownBy(() -> engine.enqueue(CollectGarbageWorker.class, "acme/forge"))
        .isInstanceOf(RejectedJobException.class)
        .hasMessageContaining("runOn(engine)");
    start(engine).close();

    assertThatThrownBy(() -> engine.enqueue(CollectGarbageWorker.class, "acme/forge"))
        .isInstanceOf(RejectedJobException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void servesOneStoreOnly() {
    JobEngine engine = JobEngine.inProcess();
    whileRunning(
        engine,
        () -> {
          assertThatThrownBy(() -> start(engine))
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("one event store");
        });
    assertThatThrownBy(() -> start(engine)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesAJobThatCanNeverRun() {
    JobEngine engine = JobEngine.inProcess();
    whileRunning(
        engine,
        () -> {
          assertThatThrownBy(() -> engine.enqueue(AbstractWorker.class, "acme/forge"))
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessageContaining("is abstract");
          assertThatThrownBy(
                  () ->
                      engine.enqueueIn(
                          Duration.ofSeconds(-1), CollectGarbageWorker.class, "acme/forge"))
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessageContaining("negative");
        });
  }

  abstract static class AbstractWorker implements Worker<String> {}

  @Test
  void refusesSettingsThatMakeNoSense() {
    InProcessSettings defaults = InProcessSettings.defaults();
    assertThatThrownBy(() -> defaults.withThreads(0)).hasMessageContaining("threads");
    assertThatThrownBy(() -> defaults.withQueueCapacity(0)).hasMessageContaining("queueCapacity");
    assertThatThrownBy(() -> defaults.withCloseTimeout(Duration.ofMillis(-1)))
        .hasMessageContaining("closeTimeout");
  }
}
