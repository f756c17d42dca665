package dev.ringfence.eventstore.dbscheduler;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.JobEngine;
import dev.ringfence.eventstore.dbscheduler.Forge.PipelineCreatedEvent;
import dev.ringfence.eventstore.dbscheduler.Forge.UpdateHeadPipelineWorker;
import dev.ringfence.eventstore.dbscheduler.Forge.Workers;
import dev.ringfence.eventstore.dbscheduler.spring.SpringTransactions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

class SpringTransactionsTest {

  private final Workers workers = new Workers();
  private HikariDataSource dataSource;
  private TransactionTemplate template;
  private JdbcTemplate jdbc;

  @BeforeEach
  void connect() throws Exception {
    dataSource = Postgres.pool(Postgres.newDatabase(), 10);
    EventStoreSchema.create(dataSource);
    template = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    jdbc = new JdbcTemplate(dataSource);
  }

  @AfterEach
  void close() {
    dataSource.close();
  }

  private EventStore store(JobEngine engine) {
    return EventStore.of(
            registry ->
                registry.subscribe(UpdateHeadPipelineWorker.class).to(PipelineCreatedEvent.class))
        .createWorkersWith(workers)
        .bindToCommitsOf(SpringTransactions.on(dataSource))
        .runOn(engine);
  }

  private DbSchedulerEngine durable() {
    DbSchedulerSettings settings = DbSchedulerSettings.defaults().withPollInterval(ofMillis(50));
    return DbSchedulerEngine.on(dataSource, settings)
        .joining(SpringTransactions.on(new TransactionAwareDataSourceProxy(dataSource)));
  }

  private long jobs() {
    List<Long> count = jdbc.queryForList("SELECT count(*) FROM ringfence_job", Long.class);
    return count.get(0);
  }

  @Test
  void writesInTheTransactionAndIsRolledBackWithIt() {
    try (EventStore store = store(durable())) {
      template.executeWithoutResult(
          status -> {
            store.publish(new PipelineCreatedEvent(1, "main"));
            assertThat(jobs()).isEqualTo(1);
            assertThat(store.operations().waiting()).isZero();
            status.setRollbackOnly();
          });
      assertThat(jobs()).isZero();

      template.executeWithoutResult(status -> store.publish(new PipelineCreatedEvent(2, "main")));

      await().until(() -> workers.handled.size() == 1);
      assertThat(workers.handled).containsExactly(new PipelineCreatedEvent(2, "main"));
    }
  }

  @Test
  void writesAtOnceOutsideATransaction() {
    try (EventStore store = store(durable())) {
      store.publish(new PipelineCreatedEvent(1, "main"));

      await().until(() -> workers.handled.size() == 1);
    }
  }

  @Test
  void refusesATransactionOnAnotherDatabase() throws Exception {
    try (HikariDataSource other = Postgres.pool(Postgres.newDatabase(), 2);
        EventStore store = store(durable())) {
      TransactionTemplate elsewhere =
          new TransactionTemplate(new DataSourceTransactionManager(other));

      assertThatThrownBy(
              () ->
                  elsewhere.executeWithoutResult(
                      status -> store.publish(new PipelineCreatedEvent(1, "main"))))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("not on the event store's data source");
      assertThat(jobs()).isZero();
    }
  }

  @Test
  void bindsAnEngineWithinTheProcessToTheCommit() {
    try (EventStore store = store(JobEngine.direct())) {
      template.executeWithoutResult(
          status -> {
            store.publish(new PipelineCreatedEvent(1, "main"));
            status.setRollbackOnly();
          });
      template.executeWithoutResult(
          status -> {
            store.publish(new PipelineCreatedEvent(2, "main"));
            assertThat(workers.handled).isEmpty();
          });

      assertThat(workers.handled).containsExactly(new PipelineCreatedEvent(2, "main"));
    }
  }
}
