package dev.ringfence.benchmarks.durable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.jobrunr.jobs.mappers.JobMapper;
import org.jobrunr.scheduling.JobScheduler;
import org.jobrunr.server.BackgroundJobServer;
import org.jobrunr.server.BackgroundJobServerConfiguration;
import org.jobrunr.server.JobActivator;
import org.jobrunr.storage.sql.postgres.PostgresStorageProvider;
import org.jobrunr.utils.mapper.JsonMapper;
import org.jobrunr.utils.mapper.jackson.JacksonJsonMapper;
import org.jspecify.annotations.Nullable;

/**
 * JobRunr's open source edition. It knows no transaction of a caller, so it is given a connection
 * that does not end; and it polls every five seconds, which is the least it allows.
 */
final class JobRunrQueue implements Queue {

  private static final Set<String> ENDS =
      Set.of("commit", "rollback", "close", "setAutoCommit", "setTransactionIsolation");

  private final Server server;
  private final JsonMapper json = new JacksonJsonMapper();
  private final JobScheduler scheduler;
  private @Nullable Connection callers;
  private CountDownLatch left = new CountDownLatch(0);

  JobRunrQueue(Server server) {
    this.server = server;
    PostgresStorageProvider storage = new PostgresStorageProvider(callersDataSource());
    storage.setJobMapper(new JobMapper(json));
    scheduler = new JobScheduler(storage);
  }

  /** What is run. */
  public static final class Handler {
    private final CountDownLatch left;

    Handler(CountDownLatch left) {
      this.left = left;
    }

    /** Counts. */
    public void handle(String text) {
      if (!text.isEmpty()) {
        left.countDown();
      }
    }
  }

  private DataSource callersDataSource() {
    return (DataSource)
        Proxy.newProxyInstance(
            JobRunrQueue.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) ->
                callers == null ? server.pool().getConnection() : endless(callers));
  }

  private static Connection endless(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            JobRunrQueue.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (ENDS.contains(method.getName())) {
                return null;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Override
  public void enqueue(Connection connection, long id) {
    callers = connection;
    scheduler.<Handler>enqueue(handler -> handler.handle(DurableCost.TEXT));
    callers = null;
  }

  @Override
  public void prepare() throws SQLException {
    server.execute("VACUUM FULL ANALYZE jobrunr_jobs");
  }

  @Override
  public void drain(int jobs) throws Exception {
    left = new CountDownLatch(jobs);
    PostgresStorageProvider storage = new PostgresStorageProvider(server.pool());
    storage.setJobMapper(new JobMapper(json));
    BackgroundJobServer worker =
        new BackgroundJobServer(
            storage,
            json,
            activator(),
            BackgroundJobServerConfiguration.usingStandardBackgroundJobServerConfiguration()
                .andPollIntervalInSeconds(5)
                .andWorkerCount(DurableCost.THREADS));
    worker.start();
    left.await();
    server.awaitEmpty("jobrunr_jobs WHERE state <> 'SUCCEEDED'");
    worker.stop();
  }

  private JobActivator activator() {
    return new JobActivator() {
      @Override
      public <T> T activateJob(Class<T> type) {
        return type.cast(new Handler(left));
      }
    };
  }

  @Override
  public void clear() throws SQLException {
    server.execute("TRUNCATE jobrunr_jobs");
  }

  @Override
  public void close() {}
}
