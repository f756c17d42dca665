package dev.ringfence.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringfence.eventstore.Forge.CreatePipelineWorker;
import dev.ringfence.eventstore.Forge.PushReceivedEvent;
import dev.ringfence.eventstore.Forge.RefreshMergeRequestsWorker;
import dev.ringfence.eventstore.InProcessSettings.WhenFull;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one subscriber does to the others, to the publisher and to memory: nothing. */
@Timeout(60)
final class BulkheadTest {

  private static final int EVENTS = 50;
  private static final Duration SOON = Duration.ofMillis(100);

  private final CountDownLatch healthy = new CountDownLatch(EVENTS);
  private final CountDownLatch never = new CountDownLatch(1);
  private final Queue<FailedDelivery> failed = new ConcurrentLinkedQueue<>();

  private EventStore start(Consumer<PushReceivedEvent> harmful, InProcessSettings settings) {
    return EventStore.of(
            r -> {
              r.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class);
              r.subscribe(RefreshMergeRequestsWorker.class).to(PushReceivedEvent.class);
            })
        .createWorkersWith(
            new Workers()
                .with(CreatePipelineWorker.class, () -> new CreatePipelineWorker(harmful))
                .with(
                    RefreshMergeRequestsWorker.class,
                    () -> new RefreshMergeRequestsWorker(push -> healthy.countDown())))
        .onFailedDelivery(failed::add)
        .runOn(JobEngine.inProcess(settings));
  }

  private static InProcessSettings settings() {
    return InProcessSettings.defaults().withThreads(2).withCloseTimeout(SOON);
  }

  /** Waits for what happens in another thread, and fails if it does not. */
  private static void awaitTrue(BooleanSupplier condition) {
    long begin = System.nanoTime();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime() - begin).isLessThan(Duration.ofSeconds(20).toNanos());
      Thread.onSpinWait();
    }
  }

  private void hang() {
    try {
      never.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hangs", "throws", "throws an Error", "overflows"})
  void leavesOthersAloneAndLetsTheStoreClose(String harm) throws InterruptedException {
    try (EventStore store = start(push -> harm(harm), settings())) {
      for (int i = 0; i < EVENTS; i++) {
        store.publish(new PushReceivedEvent("ref-" + i));
      }

      assertThat(healthy.await(20, TimeUnit.SECONDS)).as("the others go on").isTrue();
    }
    assertThat(failed)
        .as("each is reported once")
        .hasSize(EVENTS)
        .allSatisfy(each -> assertThat(each.worker()).isEqualTo(CreatePipelineWorker.class));
  }

  private void harm(String how) {
    switch (how) {
      case "hangs" -> hang();
      case "throws" -> throw new ArithmeticException();
      case "throws an Error" -> throw new LinkageError();
      default -> harm(how);
    }
  }

  @Test
  void tellsThePublisherWhomAFullQueueKeptFromAnEventAfterTheOthersGotIt()
      throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    try (EventStore store =
        start(
            push -> {
              begun.countDown();
              hang();
            },
            settings().withThreads(1).withQueueCapacity(1).withWhenFull(WhenFull.REFUSE))) {
      store.publish(new PushReceivedEvent("runs"));
      begun.await();
      awaitTrue(() -> healthy.getCount() == EVENTS - 1);
      store.publish(new PushReceivedEvent("fills the queue"));
      awaitTrue(() -> healthy.getCount() == EVENTS - 2);
      assertThatThrownBy(() -> store.publish(new PushReceivedEvent("has no room")))
          .isInstanceOfSatisfying(
              RejectedJobException.class,
              rejection ->
                  assertThat(rejection.jobs())
                      .singleElement()
                      .extracting(Job::worker)
                      .isEqualTo(CreatePipelineWorker.class))
          .hasMessageContaining("queueCapacity 1");
      awaitTrue(() -> healthy.getCount() == EVENTS - 3);
    }
  }

  @Test
  void givesAnEventToTheOthersBeforeThePublisherWaitsForTheOneThatIsFull() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    EventStore store =
        start(
            push -> {
              begun.countDown();
              hang();
            },
            settings().withThreads(1).withQueueCapacity(1));
    store.publish(new PushReceivedEvent("runs"));
    begun.await();
    store.publish(new PushReceivedEvent("fills the queue"));
    AtomicBoolean refused = new AtomicBoolean();
    Thread publisher =
        new Thread(
            () -> {
              try {
                store.publish(new PushReceivedEvent("waits"));
              } catch (RejectedJobException e) {
                refused.set(true);
              }
            });
    publisher.start();
    awaitTrue(() -> healthy.getCount() == EVENTS - 3);
    assertThat(publisher.isAlive()).isTrue();
    store.close();
    publisher.join();

    assertThat(refused).isTrue();
  }

  @Test
  void keepsNoMoreThanTheCapacityWaiting() throws InterruptedException {
    int capacity = 100;
    CountDownLatch done = new CountDownLatch(20_000);
    Queue<Long> tooMany = new ConcurrentLinkedQueue<>();
    try (EventStore store =
        EventStore.of(r -> r.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class))
            .createWorkersWith(type -> new CreatePipelineWorker(push -> done.countDown()))
            .runOn(JobEngine.inProcess(settings().withQueueCapacity(capacity)))) {
      for (int i = 0; i < 20_000; i++) {
        store.publish(new PushReceivedEvent("ref-" + i));
        long waiting = store.operations().waiting();
        if (waiting > capacity) {
          tooMany.add(waiting);
        }
      }
      assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(tooMany).isEmpty();
    }
  }

  @Test
  void keepsNoMoreDeadLettersThanItHasRoomFor() {
    try (EventStore store =
        EventStore.of(
                r ->
                    r.subscribe(CreatePipelineWorker.class)
                        .to(PushReceivedEvent.class)
                        .retry(RetryPolicy.never()))
            .createWorkersWith(
                type ->
                    new CreatePipelineWorker(
                        push -> {
                          throw new ArithmeticException(push.ref());
                        }))
            .runOn(JobEngine.inProcess(settings().withThreads(1).withDeadLetterCapacity(2)))) {
      for (int i = 0; i < 5; i++) {
        store.publish(new PushReceivedEvent("ref-" + i));
      }
      DeadLetters letters = store.operations().deadLetters();
      awaitTrue(() -> letters.list(2).toString().contains("ref-4"));

      assertThat(letters.count()).isEqualTo(2);
      assertThat(letters.list(10))
          .extracting(DeadLetter::error)
          .containsExactly(
              "java.lang.ArithmeticException: ref-3", "java.lang.ArithmeticException: ref-4");
    }
  }

  @Test
  void runsOnVirtualThreadsWhereTheJdkHasThem() throws Exception {
    boolean has = Runtime.version().feature() >= 21;
    assertThat(InProcessSettings.defaults().virtualThreads()).isEqualTo(has);
    Queue<Thread> threads = new ConcurrentLinkedQueue<>();
    try (EventStore store =
        start(push -> threads.add(Thread.currentThread()), InProcessSettings.defaults())) {
      store.publish(new PushReceivedEvent("main"));
    }
    boolean virtual =
        has && (Boolean) Thread.class.getMethod("isVirtual").invoke(threads.element());
    assertThat(virtual).isEqualTo(has);
    assertThat(threads.element().getName()).startsWith("ringfence-worker-");
  }

  @Test
  void refusesVirtualThreadsWhereThereAreNone() {
    if (Runtime.version().feature() < 21) {
      assertThatThrownBy(() -> InProcessSettings.defaults().withVirtualThreads(true))
          .hasMessageContaining("21 or later");
    }
    assertThat(InProcessSettings.defaults().withVirtualThreads(false).virtualThreads()).isFalse();
  }
}
