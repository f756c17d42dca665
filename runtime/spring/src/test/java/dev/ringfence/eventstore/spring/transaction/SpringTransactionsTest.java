package dev.ringfence.eventstore.spring.transaction;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.JobEngine;
import dev.ringfence.eventstore.Subscriber;
import dev.ringfence.eventstore.dbscheduler.DbSchedulerEngine;
import dev.ringfence.eventstore.dbscheduler.DbSchedulerSettings;
import dev.ringfence.eventstore.dbscheduler.EventStoreSchema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** With pools whose connections commit by themselves, which is the default, and with others. */
class SpringTransactionsTest {

  private static EmbeddedPostgres postgres;
  private static int databases;

  private final List<Long> handled = new CopyOnWriteArrayList<>();
  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  record PipelineCreatedEvent(long pipelineId) implements Event {}

  record UpdateHeadPipelineWorker(List<Long> handled) implements Subscriber<PipelineCreatedEvent> {
    @Override
    public void handleEvent(PipelineCreatedEvent event) {
      handled.add(event.pipelineId());
    }
  }

  /** A database with the store's tables, and Spring's ways to it. */
  private final class Database {
    final HikariDataSource pool;
    final JdbcTemplate jdbc;
    final TransactionTemplate transaction;

    Database(boolean autoCommit) throws SQLException {
      String name = "test" + ++databases;
      try (Connection connection = postgres.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name);
      }
      HikariConfig config = new HikariConfig();
      config.setJdbcUrl(postgres.getJdbcUrl("postgres", name));
      config.setAutoCommit(autoCommit);
      pool = new HikariDataSource(config);
      open.push(pool);
      EventStoreSchema.create(pool);
      jdbc = new JdbcTemplate(pool);
      transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    /** How many jobs a reader of the current transaction sees. */
    long jobs() {
      return jdbc.queryForList("SELECT count(*) FROM ringfence_job", Long.class).get(0);
    }

    EventStore store() {
      DbSchedulerSettings settings =
          DbSchedulerSettings.defaults().withPollInterval(ofMillis(50)).withThreads(4);
      return SpringTransactionsTest.this.store(
          DbSchedulerEngine.on(pool, settings)
              .joining(SpringTransactions.on(new TransactionAwareDataSourceProxy(pool))));
    }
  }

  private EventStore store(JobEngine engine) {
    EventStore store =
        EventStore.of(
                registry ->
                    registry
                        .subscribe(UpdateHeadPipelineWorker.class)
                        .to(PipelineCreatedEvent.class))
            .createWorkersWith(type -> new UpdateHeadPipelineWorker(handled))
            .bindToCommitsOf(new SpringTransactionHook())
            .runOn(engine);
    open.push(store);
    return store;
  }

  @BeforeAll
  static void startPostgres() throws Exception {
    Awaitility.setDefaultTimeout(ofSeconds(60));
    postgres = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stopPostgres() throws Exception {
    postgres.close();
  }

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  private static PipelineCreatedEvent event(long id) {
    return new PipelineCreatedEvent(id);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void writesInTheTransactionAndIsRolledBackWithIt(boolean autoCommit) throws Exception {
    Database database = new Database(autoCommit);
    EventStore store = database.store();
    database.transaction.executeWithoutResult(
        status -> {
          store.publish(event(1));
          assertThat(database.jobs()).isEqualTo(1);
          assertThat(store.operations().waiting()).as("seen by others").isZero();
          status.setRollbackOnly();
        });

    database.transaction.executeWithoutResult(status -> store.publish(event(2)));

    await().until(() -> handled.size() == 1);
    assertThat(handled).containsExactly(2L);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void writesAtOnceOutsideATransaction(boolean autoCommit) throws Exception {
    EventStore store = new Database(autoCommit).store();

    store.publish(event(1));

    await().until(() -> handled.size() == 1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void refusesATransactionOnAnotherDataSource(boolean autoCommit) throws Exception {
    Database database = new Database(autoCommit);
    Database other = new Database(autoCommit);
    EventStore store = database.store();

    assertThatThrownBy(
            () -> other.transaction.executeWithoutResult(status -> store.publish(event(1))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not on the event store's data source");
    assertThat(store.operations().waiting()).isZero();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void refusesItAlsoWhereTheDataSourceIsUsedWithoutATransactionOfItsOwn(boolean autoCommit)
      throws Exception {
    Database database = new Database(autoCommit);
    Database other = new Database(autoCommit);
    EventStore store = database.store();

    assertThatThrownBy(
            () ->
                other.transaction.executeWithoutResult(
                    status -> {
                      assertThat(database.jobs()).isZero();
                      store.publish(event(1));
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not on the event store's data source");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isNotDisturbedByAnotherDataSourceThatTheTransactionReads(boolean autoCommit)
      throws Exception {
    Database database = new Database(autoCommit);
    Database other = new Database(autoCommit);
    EventStore store = database.store();

    database.transaction.executeWithoutResult(
        status -> {
          assertThat(other.jobs()).isZero();
          store.publish(event(1));
        });

    await().until(() -> handled.size() == 1);
    assertThat(other.jobs()).isZero();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void keepsWhatIsPublishedAfterTheEndOfATransaction(boolean autoCommit) throws Exception {
    Database database = new Database(autoCommit);
    EventStore store = database.store();
    database.transaction.executeWithoutResult(
        status ->
            TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                  @Override
                  public void afterCommit() {
                    store.publish(event(1));
                  }

                  @Override
                  public void afterCompletion(int outcome) {
                    store.publish(event(2));
                  }
                }));
    database.transaction.executeWithoutResult(
        status -> {
          TransactionSynchronizationManager.registerSynchronization(
              new TransactionSynchronization() {
                @Override
                public void afterCompletion(int outcome) {
                  store.publish(event(3));
                }
              });
          status.setRollbackOnly();
        });

    await().until(() -> handled.size() == 3);
    assertThat(handled).containsExactlyInAnyOrder(1L, 2L, 3L);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void dropsWhatIsRolledBackToASavepoint(boolean autoCommit) throws Exception {
    Database database = new Database(autoCommit);
    for (EventStore store : List.of(database.store(), store(JobEngine.inProcess()))) {
      handled.clear();
      TransactionTemplate nested =
          new TransactionTemplate(new DataSourceTransactionManager(database.pool));
      nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);

      database.transaction.executeWithoutResult(
          status -> {
            store.publish(event(1));
            nested.executeWithoutResult(
                inner -> {
                  store.publish(event(2));
                  inner.setRollbackOnly();
                });
            nested.executeWithoutResult(inner -> store.publish(event(3)));
          });

      await().until(() -> handled.size() == 2);
      assertThat(handled).containsExactlyInAnyOrder(1L, 3L);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void publishesByItselfInAnInnerTransactionOfItsOwn(boolean autoCommit) throws Exception {
    Database database = new Database(autoCommit);
    EventStore store = database.store();
    TransactionTemplate own =
        new TransactionTemplate(new DataSourceTransactionManager(database.pool));
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

    database.transaction.executeWithoutResult(
        outer -> {
          store.publish(event(1));
          own.executeWithoutResult(inner -> store.publish(event(2)));
          outer.setRollbackOnly();
        });

    await().until(() -> handled.size() == 1);
    assertThat(handled).containsExactly(2L);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void bindsAnEngineWithinTheProcessToTheCommit(boolean autoCommit) throws Exception {
    Database database = new Database(autoCommit);
    EventStore store = store(JobEngine.direct());
    database.transaction.executeWithoutResult(
        status -> {
          store.publish(event(1));
          status.setRollbackOnly();
        });
    database.transaction.executeWithoutResult(
        status -> {
          store.publish(event(2));
          assertThat(handled).isEmpty();
        });

    assertThat(handled).containsExactly(2L);
  }
}
