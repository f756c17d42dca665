package dev.ringfence.eventstore.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.JobEngine;
import dev.ringfence.eventstore.dbscheduler.DbSchedulerEngine;
import dev.ringfence.eventstore.spring.Forge.Journal;
import dev.ringfence.eventstore.spring.Forge.PushReceivedEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A whole application, with a real database and its transactions. */
class ApplicationTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(Forge.Beans.class)
  static class Application {}

  enum Engine {
    IN_PROCESS,
    DB_SCHEDULER
  }

  @TempDir Path directory;

  private ConfigurableApplicationContext run(Engine engine) {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("spring.main.banner-mode", "off");
    properties.put(
        "spring.datasource.url",
        "jdbc:h2:file:" + directory.resolve("forge") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
    properties.put("spring.datasource.hikari.maximum-pool-size", 20);
    properties.put("ringfence.event-store.engine", engine.name());
    properties.put("ringfence.event-store.db-scheduler.create-tables", true);
    properties.put("ringfence.event-store.db-scheduler.virtual-threads", false);
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Application.class)
            .web(WebApplicationType.NONE)
            .properties(properties)
            .run();
    context
        .getBean(JdbcTemplate.class)
        .execute("CREATE TABLE IF NOT EXISTS push (ref varchar PRIMARY KEY)");
    return context;
  }

  private static TransactionTemplate transaction(ConfigurableApplicationContext context) {
    return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
  }

  private static void push(ConfigurableApplicationContext context, String ref) {
    context.getBean(JdbcTemplate.class).update("INSERT INTO push VALUES (?)", ref);
    context.getBean(EventStore.class).publish(new PushReceivedEvent(ref));
  }

  private static void awaitLines(ConfigurableApplicationContext context, String... lines) {
    Journal journal = context.getBean(Journal.class);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(journal.lines).containsExactlyInAnyOrder(lines));
  }

  @ParameterizedTest
  @EnumSource
  void deliversWhatIsCommittedAndNothingElse(Engine engine) {
    try (ConfigurableApplicationContext context = run(engine)) {
      assertThat(context.getBean(JobEngine.class) instanceof DbSchedulerEngine)
          .isEqualTo(engine == Engine.DB_SCHEDULER);
      TransactionTemplate transaction = transaction(context);
      transaction.executeWithoutResult(
          status -> {
            push(context, "rolled-back");
            status.setRollbackOnly();
          });
      transaction.executeWithoutResult(
          status -> {
            push(context, "committed");
            assertThat(context.getBean(Journal.class).lines).isEmpty();
          });
      context.getBean(EventStore.class).publish(new PushReceivedEvent("without"));
      awaitLines(context, "pipeline committed", "pipeline without");
      assertThat(
              context
                  .getBean(JdbcTemplate.class)
                  .queryForList("SELECT ref FROM push", String.class))
          .containsExactly("committed");
    }
  }

  @ParameterizedTest
  @EnumSource
  void dropsWhatIsRolledBackToASavepoint(Engine engine) {
    try (ConfigurableApplicationContext context = run(engine)) {
      TransactionTemplate nested = transaction(context);
      nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
      transaction(context)
          .executeWithoutResult(
              outer -> {
                push(context, "before");
                nested.executeWithoutResult(
                    inner -> {
                      push(context, "undone");
                      inner.setRollbackOnly();
                    });
                nested.executeWithoutResult(inner -> push(context, "kept"));
                push(context, "after");
              });
      awaitLines(context, "pipeline before", "pipeline kept", "pipeline after");
    }
  }

  @ParameterizedTest
  @EnumSource
  void deliversWhatIsPublishedAfterTheCommit(Engine engine) {
    try (ConfigurableApplicationContext context = run(engine)) {
      EventStore store = context.getBean(EventStore.class);
      transaction(context)
          .executeWithoutResult(
              status ->
                  TransactionSynchronizationManager.registerSynchronization(
                      new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                          store.publish(new PushReceivedEvent("after commit"));
                        }

                        @Override
                        public void afterCompletion(int outcome) {
                          store.publish(new PushReceivedEvent("after completion"));
                        }
                      }));
      awaitLines(context, "pipeline after commit", "pipeline after completion");
    }
  }

  @ParameterizedTest
  @EnumSource
  void publishesIndependentlyInATransactionOfItsOwn(Engine engine) {
    try (ConfigurableApplicationContext context = run(engine)) {
      TransactionTemplate own = transaction(context);
      own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
      transaction(context)
          .executeWithoutResult(
              outer -> {
                push(context, "outer");
                own.executeWithoutResult(inner -> push(context, "own"));
                outer.setRollbackOnly();
              });
      awaitLines(context, "pipeline own");
    }
  }

  @Test
  void keepsOnTheDatabaseWhatIsNotYetHandled() {
    try (ConfigurableApplicationContext context = run(Engine.DB_SCHEDULER)) {
      assertThat(context.getBean(EventStore.class).operations().waiting()).isZero();
      push(context, "first");
      awaitLines(context, "pipeline first");
    }
    try (ConfigurableApplicationContext context = run(Engine.DB_SCHEDULER)) {
      push(context, "second");
      awaitLines(context, "pipeline second");
    }
  }
}
