package dev.ringfence.eventstore.dbscheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.dbscheduler.Forge.PipelineCreatedEvent;
import dev.ringfence.eventstore.dbscheduler.Forge.UpdateHeadPipelineWorker;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/**
 * A thousand transactions, half of them rolled back: the committed half is delivered, and each
 * subscriber finds the row that it was told of.
 */
class TransactionsProof {

  private static final int TRANSACTIONS = 1_000;
  private static final long SEED = 20_261_122;

  private final Queue<Long> seen = new ConcurrentLinkedQueue<>();
  private final Queue<Long> unseen = new ConcurrentLinkedQueue<>();

  private static final class RolledBackException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void deliversExactlyWhatWasCommitted() throws Exception {
    try (HikariDataSource dataSource = Postgres.pool(Postgres.newDatabase(), 14)) {
      EventStoreSchema.create(dataSource);
      try (Connection connection = dataSource.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE TABLE pipeline (id bigint PRIMARY KEY)");
      }
      JdbcTransactions transactions = JdbcTransactions.on(dataSource);
      try (EventStore store = store(dataSource, transactions)) {
        Set<Long> committed = publish(store, transactions);

        await().atMost(Duration.ofMinutes(2)).until(() -> seen.size() >= committed.size());
        await().atMost(Duration.ofMinutes(2)).until(() -> store.operations().waiting() == 0);
        assertThat(unseen).as("told of a row that is not there").isEmpty();
        assertThat(new TreeSet<>(seen)).isEqualTo(committed);
        assertThat(seen).as("handled once, as nothing has died").hasSameSizeAs(committed);
        assertThat(store.operations().deadLetters().count()).isZero();
        ProofScale.report(
            "%d transactions, %d committed and delivered".formatted(TRANSACTIONS, seen.size()));
      }
    }
  }

  private Set<Long> publish(EventStore store, JdbcTransactions transactions) throws SQLException {
    Random random = new Random(SEED);
    Set<Long> committed = new TreeSet<>();
    for (long id = 0; id < TRANSACTIONS; id++) {
      long pipeline = id;
      boolean commits = random.nextBoolean();
      try {
        transactions.run(
            connection -> {
              boolean before = random.nextBoolean();
              if (before) {
                store.publish(new PipelineCreatedEvent(pipeline, "main"));
              }
              insert(connection, pipeline);
              if (!before) {
                store.publish(new PipelineCreatedEvent(pipeline, "main"));
              }
              if (!commits) {
                throw new RolledBackException();
              }
            });
        committed.add(pipeline);
      } catch (RolledBackException e) {
        assertThat(commits).isFalse();
      }
    }
    return committed;
  }

  private static void insert(Connection connection, long pipeline) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("INSERT INTO pipeline VALUES (?)")) {
      statement.setLong(1, pipeline);
      statement.executeUpdate();
    }
  }

  private EventStore store(HikariDataSource dataSource, JdbcTransactions transactions) {
    return EventStore.of(
            registry ->
                registry.subscribe(UpdateHeadPipelineWorker.class).to(PipelineCreatedEvent.class))
        .createWorkersWith(
            type -> new UpdateHeadPipelineWorker(event -> look(dataSource, event.pipelineId())))
        .runOn(DbSchedulerEngine.on(dataSource).joining(transactions));
  }

  private void look(HikariDataSource dataSource, long pipeline) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("SELECT 1 FROM pipeline WHERE id = ?")) {
      statement.setLong(1, pipeline);
      try (ResultSet row = statement.executeQuery()) {
        (row.next() ? seen : unseen).add(pipeline);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
