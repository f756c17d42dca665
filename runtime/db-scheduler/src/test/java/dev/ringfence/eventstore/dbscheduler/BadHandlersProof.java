package dev.ringfence.eventstore.dbscheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.RetryPolicy;
import dev.ringfence.eventstore.Subscriber;
import dev.ringfence.eventstore.Worker;
import dev.ringfence.eventstore.dbscheduler.Forge.PipelineCreatedEvent;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * A handler that always fails, one that hangs and one that throws an Error: the others go on, and
 * the store closes in time.
 */
class BadHandlersProof {

  private static final int EVENTS = ProofScale.of(100, 2_000);

  private final CountDownLatch forEver = new CountDownLatch(1);
  private final AtomicInteger handled = new AtomicInteger();

  static final class FailingWorker implements Subscriber<PipelineCreatedEvent> {
    @Override
    public void handleEvent(PipelineCreatedEvent event) {
      throw new IllegalStateException("always");
    }
  }

  static final class BrokenWorker implements Subscriber<PipelineCreatedEvent> {
    @Override
    public void handleEvent(PipelineCreatedEvent event) {
      throw new StackOverflowError("always");
    }
  }

  final class HangingWorker implements Subscriber<PipelineCreatedEvent> {
    @Override
    public void handleEvent(PipelineCreatedEvent event) {
      while (forEver.getCount() > 0) {
        try {
          forEver.await();
        } catch (InterruptedException e) {
          // It does not listen.
        }
      }
    }
  }

  final class GoodWorker implements Subscriber<PipelineCreatedEvent> {
    @Override
    public void handleEvent(PipelineCreatedEvent event) {
      handled.incrementAndGet();
    }
  }

  private Worker<?> create(Class<? extends Worker<?>> type) {
    if (type.equals(FailingWorker.class)) {
      return new FailingWorker();
    }
    if (type.equals(BrokenWorker.class)) {
      return new BrokenWorker();
    }
    return type.equals(HangingWorker.class) ? new HangingWorker() : new GoodWorker();
  }

  @Test
  void othersGoOnAndTheStoreCloses() throws Exception {
    RetryPolicy twice =
        RetryPolicy.standard()
            .withAttempts(2)
            .withDelays(Duration.ofMillis(10), Duration.ofMillis(10));
    try (HikariDataSource dataSource = Postgres.pool(Postgres.newDatabase(), 14)) {
      EventStoreSchema.create(dataSource);
      EventStore store =
          EventStore.of(
                  registry -> {
                    registry
                        .subscribe(HangingWorker.class)
                        .to(PipelineCreatedEvent.class)
                        .groupSize(1);
                    registry
                        .subscribe(FailingWorker.class)
                        .to(PipelineCreatedEvent.class)
                        .retry(twice);
                    registry
                        .subscribe(BrokenWorker.class)
                        .to(PipelineCreatedEvent.class)
                        .retry(twice);
                    registry.subscribe(GoodWorker.class).to(PipelineCreatedEvent.class);
                  })
              .createWorkersWith(this::create)
              .runOn(
                  DbSchedulerEngine.on(
                      dataSource,
                      DbSchedulerSettings.defaults()
                          .withThreads(4)
                          .withCloseTimeout(Duration.ofSeconds(1))));

      for (int id = 0; id < EVENTS; id++) {
        store.publish(new PipelineCreatedEvent(id, "main"));
      }
      await().atMost(Duration.ofMinutes(2)).until(() -> handled.get() == EVENTS);
      await()
          .atMost(Duration.ofMinutes(2))
          .until(() -> store.operations().deadLetters().count() == 2L * EVENTS);
      long begin = System.nanoTime();
      store.close();
      Duration closing = Duration.ofNanos(System.nanoTime() - begin);

      assertThat(closing).isLessThan(Duration.ofSeconds(20));
      ProofScale.report(
          "one handler hangs, one fails, one throws an Error: the fourth got all %d events; closed in %d ms"
              .formatted(EVENTS, closing.toMillis()));
      forEver.countDown();
    }
  }
}
