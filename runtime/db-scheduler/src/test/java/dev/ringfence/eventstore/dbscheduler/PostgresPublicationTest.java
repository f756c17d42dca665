package dev.ringfence.eventstore.dbscheduler;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.ringfence.eventstore.DeadLetters;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.RejectedJobException;
import dev.ringfence.eventstore.Subscriptions;
import dev.ringfence.eventstore.dbscheduler.Forge.NotifyWorker;
import dev.ringfence.eventstore.dbscheduler.Forge.PipelineCreatedEvent;
import dev.ringfence.eventstore.dbscheduler.Forge.UpdateHeadPipelineWorker;
import dev.ringfence.eventstore.dbscheduler.Forge.Workers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a publication is written on the publisher's connection. */
class PostgresPublicationTest {

  private static final Subscriptions LATER =
      registry -> {
        registry
            .subscribe(UpdateHeadPipelineWorker.class)
            .to(PipelineCreatedEvent.class)
            .delay(ofMinutes(5))
            .groupSize(1);
        registry
            .subscribe(NotifyWorker.class)
            .to(PipelineCreatedEvent.class)
            .delay(ofMinutes(5))
            .deduplicateBy(PipelineCreatedEvent::ref);
      };

  private HikariDataSource dataSource;
  private JdbcTransactions transactions;
  private EventStore store;

  @BeforeEach
  void start() throws SQLException {
    dataSource = Postgres.pool(Postgres.newDatabase(), 8);
    EventStoreSchema.create(dataSource);
    execute("CREATE TABLE business (id bigint)");
    transactions = JdbcTransactions.on(dataSource);
    store =
        EventStore.of(LATER)
            .createWorkersWith(new Workers())
            .runOn(DbSchedulerEngine.on(dataSource).joining(transactions));
  }

  @AfterEach
  void close() {
    store.close();
    dataSource.close();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long count(String query) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT count(*) FROM " + query)) {
      result.next();
      return result.getLong(1);
    }
  }

  @Test
  void writesAllSubscribersJobsWithOneInsertAndAsksNothing() throws Exception {
    RecordedSql recorded = new RecordedSql();
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      transactions.within(
          recorded.on(connection), same -> store.publish(new PipelineCreatedEvent(1, "main")));
      connection.commit();
      connection.setAutoCommit(true);
    }

    assertThat(recorded.statements).hasSize(1);
    assertThat(recorded.statements.get(0))
        .startsWith("INSERT INTO ringfence_job")
        .contains("ON CONFLICT DO NOTHING");
    assertThat(count("ringfence_job")).isEqualTo(2);
  }

  @Test
  void writesAGroupOfThousandsWithAsFewInsertsAsTheDriverAllows() throws Exception {
    RecordedSql recorded = new RecordedSql();
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      transactions.within(
          recorded.on(connection),
          same ->
              store.publishGroup(
                  LongStream.range(0, 12_000)
                      .mapToObj(id -> new PipelineCreatedEvent(id, "main"))
                      .toList()));
      connection.commit();
      connection.setAutoCommit(true);
    }

    assertThat(recorded.statements).hasSize(3);
    assertThat(count("ringfence_job")).isEqualTo(12_001);
  }

  @Test
  void aConcurrentDuplicateDoesNotAbortTheTransaction() throws Exception {
    CompletableFuture<Void> second = new CompletableFuture<>();
    transactions.run(
        connection -> {
          store.publish(new PipelineCreatedEvent(1, "main"));
          new Thread(
                  () -> {
                    try {
                      transactions.run(
                          other -> {
                            insert(other, 2);
                            // Waits for the first transaction, which has the same key.
                            store.publish(new PipelineCreatedEvent(2, "main"));
                            insert(other, 3);
                          });
                      second.complete(null);
                    } catch (SQLException | RuntimeException e) {
                      second.completeExceptionally(e);
                    }
                  })
              .start();
          await().until(() -> count("pg_locks WHERE NOT granted") > 0);
          insert(connection, 1);
        });

    second.get(30, TimeUnit.SECONDS);
    assertThat(count("business")).isEqualTo(3);
    assertThat(count("ringfence_job WHERE worker LIKE '%NotifyWorker'")).isEqualTo(1);
    assertThat(count("ringfence_job WHERE worker LIKE '%UpdateHeadPipelineWorker'")).isEqualTo(2);
  }

  private static void insert(Connection connection, int id) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO business VALUES (" + id + ")");
    }
  }

  @Test
  void tellsThePublisherThatTheDatabaseDidNotTakeIt() throws Exception {
    execute("ALTER TABLE ringfence_job RENAME TO elsewhere");

    assertThatThrownBy(() -> store.publish(new PipelineCreatedEvent(1, "main")))
        .isInstanceOf(RejectedJobException.class)
        .hasMessageContaining("the database did not take them")
        .hasMessageContaining("ringfence_job");
  }

  @Test
  void knowsOneTaskNameWhateverTheWorkers() throws Exception {
    store.publish(new PipelineCreatedEvent(1, "main"));

    assertThat(count("(SELECT DISTINCT task_name FROM ringfence_job) t")).isEqualTo(1);
    assertThat(count("(SELECT DISTINCT worker FROM ringfence_job) t")).isEqualTo(2);
  }

  @Test
  void keepsPayloadsThatAnOperatorCanQuery() throws Exception {
    store.publish(new PipelineCreatedEvent(42, "main"));

    assertThat(
            count(
                "ringfence_job WHERE convert_from(task_data, 'UTF8')::jsonb"
                    + " #>> '{events,0,data,pipelineId}' = '42'"))
        .isEqualTo(2);
  }

  /** The statement is the one of docs/event-store-operations.md. */
  @Test
  void aRenamedSubscribersDeadLetterIsRedrivenToTheNewName() throws Exception {
    store.publish(new PipelineCreatedEvent(7, "main"));
    execute("UPDATE ringfence_job SET execution_time = now()");
    store.close();
    Workers workers = new Workers();
    try (EventStore renamed =
        EventStore.of(
                registry -> registry.subscribe(NotifyWorker.class).to(PipelineCreatedEvent.class))
            .createWorkersWith(workers)
            .runOn(
                DbSchedulerEngine.on(
                    dataSource,
                    DbSchedulerSettings.defaults().withUnknownPatience(Duration.ZERO)))) {
      DeadLetters letters = renamed.operations().deadLetters();
      await().until(() -> workers.notified.size() == 1 && letters.count() == 1);
      execute(
          """
          UPDATE ringfence_dead_letter
          SET task_data = convert_to(replace(convert_from(task_data, 'UTF8'), '"%1$s"', '"%2$s"'), 'UTF8')
          WHERE worker = '%1$s'"""
              .formatted(UpdateHeadPipelineWorker.class.getName(), NotifyWorker.class.getName()));

      assertThat(letters.redrive(letters.list(1).get(0).id())).isTrue();

      await().until(() -> workers.notified.size() == 2);
    }
  }
}
