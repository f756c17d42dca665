package dev.ringfence.eventstore.dbscheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.RejectedJobException;
import dev.ringfence.eventstore.dbscheduler.Forge.PipelineCreatedEvent;
import dev.ringfence.eventstore.dbscheduler.Forge.UpdateHeadPipelineWorker;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database is stopped and started again: publishers get an error or have published, nothing is
 * lost, and the workers go on by themselves.
 */
class StoppedDatabaseProof {

  private static final Duration AWAY = Duration.ofSeconds(ProofScale.of(3, 10));

  @TempDir Path directory;

  private final Set<Long> published = ConcurrentHashMap.newKeySet();
  private final Set<Long> handled = ConcurrentHashMap.newKeySet();
  private final AtomicInteger runs = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private volatile boolean stop;

  @Test
  void losesNothingAndGoesOn() throws Exception {
    EmbeddedPostgres before = server(0);
    int port = before.getPort();
    try (HikariDataSource dataSource =
            Postgres.pool(before.getJdbcUrl("postgres", "postgres"), 14);
        EventStore store = store(dataSource)) {
      dataSource.setConnectionTimeout(1_000);
      Thread publisher = new Thread(() -> publish(store));
      publisher.start();
      await().until(() -> handled.size() > 50);
      before.close();
      await().until(() -> refused.get() > 0);
      await().atMost(Duration.ofMinutes(1)).pollDelay(AWAY).until(() -> true);
      int whenStarted = handled.size();
      try (EmbeddedPostgres after = server(port)) {
        long begin = System.nanoTime();
        await().atMost(Duration.ofMinutes(1)).until(() -> handled.size() > whenStarted + 20);
        double seconds = (System.nanoTime() - begin) / 1e9;
        stop = true;
        publisher.join(30_000);
        await().atMost(Duration.ofMinutes(1)).until(() -> handled.containsAll(published));
        await().atMost(Duration.ofMinutes(1)).until(() -> store.operations().waiting() == 0);
        ProofScale.report(
            "database away for %d s: %d published, %d refused, %d runs, none lost; workers back"
                    .formatted(AWAY.toSeconds(), published.size(), refused.get(), runs.get())
                + " after %.1f s".formatted(seconds));
        assertThat(store.operations().deadLetters().count()).isZero();
        assertThat(after.getPort()).isEqualTo(port);
      }
    }
  }

  private EmbeddedPostgres server(int port) throws Exception {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(directory.resolve("data"))
        .setCleanDataDirectory(false)
        .start();
  }

  private EventStore store(HikariDataSource dataSource) {
    EventStoreSchema.create(dataSource);
    return EventStore.of(
            registry ->
                registry.subscribe(UpdateHeadPipelineWorker.class).to(PipelineCreatedEvent.class))
        .createWorkersWith(
            type ->
                new UpdateHeadPipelineWorker(
                    event -> {
                      runs.incrementAndGet();
                      handled.add(event.pipelineId());
                    }))
        .runOn(
            DbSchedulerEngine.on(
                dataSource,
                DbSchedulerSettings.defaults()
                    .withPollInterval(Duration.ofMillis(50))
                    .withHeartbeat(Duration.ofMillis(500))));
  }

  @SuppressWarnings("ThreadPriorityCheck")
  private void publish(EventStore store) {
    for (long id = 0; !stop; id++) {
      try {
        store.publish(new PipelineCreatedEvent(id, "main"));
        published.add(id);
        Thread.yield();
      } catch (RejectedJobException e) {
        // It may have been written nevertheless, if the answer was lost; it must not be required.
        refused.incrementAndGet();
      }
    }
  }
}
