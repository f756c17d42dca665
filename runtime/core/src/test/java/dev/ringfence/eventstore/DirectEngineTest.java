package dev.ringfence.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringfence.eventstore.Forge.CreatePipelineWorker;
import dev.ringfence.eventstore.Forge.PushReceivedEvent;
import dev.ringfence.eventstore.Forge.RefreshMergeRequestsWorker;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class DirectEngineTest {

  private static final PushReceivedEvent PUSH = new PushReceivedEvent("main");

  private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();

  @Test
  void runsSubscribersInThePublishersThreadBeforePublishReturns() {
    try (EventStore store =
        EventStore.of(
                r -> {
                  r.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class);
                  r.subscribe(RefreshMergeRequestsWorker.class)
                      .to(PushReceivedEvent.class)
                      .when(push -> true);
                })
            .createWorkersWith(
                new Workers()
                    .with(
                        CreatePipelineWorker.class,
                        () -> new CreatePipelineWorker(push -> threads.add(Thread.currentThread())))
                    .with(
                        RefreshMergeRequestsWorker.class,
                        () ->
                            new RefreshMergeRequestsWorker(
                                push -> threads.add(Thread.currentThread()))))
            .runOn(JobEngine.direct())) {
      store.publish(PUSH);

      assertThat(threads).containsExactly(Thread.currentThread(), Thread.currentThread());
    }
  }

  @Test
  void triesWhatFailsAgainInTheBackground() throws InterruptedException {
    AtomicInteger attempts = new AtomicInteger();
    CountDownLatch done = new CountDownLatch(1);
    try (EventStore store =
        EventStore.of(
                r ->
                    r.subscribe(CreatePipelineWorker.class)
                        .to(PushReceivedEvent.class)
                        .retry(
                            RetryPolicy.standard()
                                .withDelays(Duration.ofMillis(1), Duration.ofMillis(1))))
            .createWorkersWith(
                type ->
                    new CreatePipelineWorker(
                        push -> {
                          threads.add(Thread.currentThread());
                          if (attempts.incrementAndGet() == 1) {
                            throw new LinkageError();
                          }
                          done.countDown();
                        }))
            .runOn(JobEngine.direct())) {
      store.publish(PUSH);
      assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    }

    assertThat(threads).hasSize(2).contains(Thread.currentThread()).doesNotHaveDuplicates();
  }

  @Test
  void runsInTheBackgroundWhatHasADelay() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    try (EventStore store =
        EventStore.of(
                r ->
                    r.subscribe(CreatePipelineWorker.class)
                        .to(PushReceivedEvent.class)
                        .delay(Duration.ofMillis(1)))
            .createWorkersWith(
                type ->
                    new CreatePipelineWorker(
                        push -> {
                          threads.add(Thread.currentThread());
                          done.countDown();
                        }))
            .runOn(JobEngine.direct())) {
      store.publish(PUSH);
      assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    }

    assertThat(threads).doesNotContain(Thread.currentThread());
  }

  @Test
  void keepsDeadLetters() {
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
                          throw new ArithmeticException();
                        }))
            .runOn(JobEngine.direct())) {
      store.publish(PUSH);

      assertThat(store.operations().deadLetters().list(10)).hasSize(1);
      String id = store.operations().deadLetters().list(10).get(0).id();
      assertThat(store.operations().deadLetters().discard(id)).isTrue();
      assertThat(store.operations().deadLetters().count()).isZero();
    }
  }

  @Test
  void takesNothingOnceClosed() {
    JobEngine engine = JobEngine.direct();
    EventStore store =
        EventStore.of(r -> r.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class))
            .createWorkersWith(type -> new CreatePipelineWorker(push -> {}))
            .runOn(engine);
    engine.close();

    assertThatThrownBy(() -> store.publish(PUSH)).isInstanceOf(RejectedJobException.class);
    store.close();
  }
}
