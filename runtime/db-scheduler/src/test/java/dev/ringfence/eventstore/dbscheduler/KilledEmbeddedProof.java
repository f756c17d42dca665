package dev.ringfence.eventstore.dbscheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.dbscheduler.Forge.PipelineCreatedEvent;
import dev.ringfence.eventstore.dbscheduler.Forge.UpdateHeadPipelineWorker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A process that publishes to an embedded database is killed: nothing is missing of what {@code
 * publish} has acknowledged.
 */
class KilledEmbeddedProof {

  private static final int ROUNDS = ProofScale.of(1, 5);
  private static final int ENOUGH = ProofScale.of(150, 400);

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:sqlite:%s/events.db?journal_mode=WAL&synchronous=FULL&busy_timeout=10000"
            + "&transaction_mode=IMMEDIATE",
        "jdbc:h2:file:%s/events;WRITE_DELAY=0"
      })
  void losesNoAcknowledgedPublication(String pattern) throws Exception {
    String url = pattern.formatted(directory);
    try (HikariDataSource dataSource = Postgres.pool(url, 2)) {
      EventStoreSchema.create(dataSource);
    }
    Set<Long> acknowledged = new HashSet<>();
    Set<Long> handled = ConcurrentHashMap.newKeySet();
    for (int round = 1; round <= ROUNDS; round++) {
      Path output = publishUntilKilled(url, round);
      acknowledged.addAll(said("published ", output));
      // When it starts, it runs what the one before it has left.
      handled.addAll(said("handled ", output));
    }

    try (HikariDataSource dataSource = Postgres.pool(url, 12);
        EventStore store = store(dataSource, Duration.ofMillis(100), handled::add)) {
      await().atMost(Duration.ofMinutes(10)).until(() -> handled.containsAll(acknowledged));
      assertThat(store.operations().deadLetters().count()).isZero();
    }
    ProofScale.report(
        "%s killed %d times: %d publications acknowledged, none lost"
            .formatted(pattern.substring(0, pattern.indexOf(':', 5)), ROUNDS, acknowledged.size()));
  }

  private Path publishUntilKilled(String url, int round) throws Exception {
    Path output = directory.resolve("round" + round + ".log");
    Process publisher =
        WorkerProcess.launch(
            KilledEmbeddedProof.class, List.of(url, Integer.toString(round)), output);
    try {
      await()
          .atMost(Duration.ofMinutes(2))
          .until(() -> !publisher.isAlive() || said("published ", output).size() >= ENOUGH);
      assertThat(publisher.isAlive()).as(() -> read(output)).isTrue();
    } finally {
      publisher.destroyForcibly().waitFor();
    }
    return output;
  }

  private static String read(Path output) {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static Set<Long> said(String what, Path output) {
    Set<Long> ids = new HashSet<>();
    // A line that the dead process has not ended is none.
    String text = read(output);
    text.substring(0, text.lastIndexOf('\n') + 1)
        .lines()
        .filter(line -> line.startsWith(what))
        .forEach(line -> ids.add(Long.parseLong(line.substring(what.length()))));
    return ids;
  }

  /** A store that looks for what is due as often as is said, and not because it has published. */
  private static EventStore store(
      HikariDataSource dataSource, Duration pollInterval, Consumer<Long> handler) {
    return EventStore.of(
            registry ->
                registry
                    .subscribe(UpdateHeadPipelineWorker.class)
                    .to(PipelineCreatedEvent.class)
                    .delay(Duration.ofMillis(1)))
        .createWorkersWith(
            type -> new UpdateHeadPipelineWorker(event -> handler.accept(event.pipelineId())))
        .runOn(
            DbSchedulerEngine.on(
                dataSource,
                DbSchedulerSettings.defaults().withThreads(4).withPollInterval(pollInterval)));
  }

  /** Publishes from two threads and says so, until it is killed. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] args) {
    HikariDataSource dataSource = Postgres.pool(args[0], 8);
    EventStore store =
        store(dataSource, Duration.ofHours(1), id -> System.out.println("handled " + id));
    long first = Long.parseLong(args[1]) * 1_000_000;
    for (int thread = 0; thread < 2; thread++) {
      long from = first + thread * 500_000L;
      new Thread(
              () -> {
                for (long id = from; ; id++) {
                  store.publish(new PipelineCreatedEvent(id, "main"));
                  System.out.println("published " + id);
                }
              })
          .start();
    }
  }
}
