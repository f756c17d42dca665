package dev.ringfence.benchmarks.durable;

import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Spring Modulith's publication registry on JDBC. Its listeners run in the publishing process right
 * after the commit, so writing and running are one step; what is done is deleted, as by the others.
 */
final class ModulithRegistry implements AutoCloseable {

  private static CountDownLatch left = new CountDownLatch(0);

  private final Server server;
  private final ConfigurableApplicationContext context;
  private final TransactionTemplate transaction;
  private final JdbcTemplate jdbc;

  /** An event with as much to say as the others' payload. */
  public record JobQueuedEvent(long id, String ref) {}

  /** The application. */
  @Configuration
  @EnableAutoConfiguration
  @EnableAsync
  static class Application {
    @Bean
    Listener listener() {
      return new Listener();
    }
  }

  /** Counts, on a thread of the pool. */
  static class Listener {
    @Async
    @TransactionalEventListener
    public void on(JobQueuedEvent event) {
      left.countDown();
    }
  }

  ModulithRegistry(Server server) {
    this.server = server;
    context =
        new SpringApplicationBuilder(Application.class)
            .web(WebApplicationType.NONE)
            .initializers(
                context -> context.getBeanFactory().registerSingleton("dataSource", server.pool()))
            .properties(
                "spring.main.banner-mode=off",
                "spring.modulith.events.completion-mode=delete",
                "spring.modulith.events.jdbc.schema-initialization.enabled=true",
                "spring.task.execution.pool.core-size=" + DurableCost.THREADS)
            .run();
    transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    jdbc = new JdbcTemplate(context.getBean(DataSource.class));
  }

  /** Writes events, each in a transaction with a business insert, and waits until all have run. */
  void run(int events) throws SQLException, InterruptedException {
    left = new CountDownLatch(events);
    for (int id = 0; id < events; id++) {
      JobQueuedEvent event = new JobQueuedEvent(id, DurableCost.TEXT);
      transaction.executeWithoutResult(
          status -> {
            jdbc.update("INSERT INTO business VALUES (?, ?)", event.id(), "note");
            context.publishEvent(event);
          });
    }
    left.await();
    server.awaitEmpty("event_publication");
    server.execute("TRUNCATE business");
  }

  @Override
  public void close() {
    context.close();
  }
}
