package dev.ringfence.benchmarks.durable;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** db-scheduler by its own client, with the table and the indexes of its documentation. */
final class DbSchedulerQueue implements Queue {

  private final Server server;
  private final SchedulerClient client;
  private @Nullable Connection callers;
  private CountDownLatch left = new CountDownLatch(0);
  private final OneTimeTask<String> task =
      Tasks.oneTime("benchmark", String.class)
          .execute((instance, context) -> count(instance.getData()));

  DbSchedulerQueue(Server server) throws SQLException {
    this.server = server;
    server.execute(
        """
        CREATE TABLE scheduled_tasks (
          task_name text NOT NULL, task_instance text NOT NULL, task_data bytea,
          execution_time timestamptz NOT NULL, picked boolean NOT NULL, picked_by text,
          last_success timestamptz, last_failure timestamptz, consecutive_failures int,
          last_heartbeat timestamptz, version bigint NOT NULL, priority smallint,
          PRIMARY KEY (task_name, task_instance))""");
    server.execute("CREATE INDEX ON scheduled_tasks (execution_time)");
    server.execute("CREATE INDEX ON scheduled_tasks (last_heartbeat)");
    client =
        SchedulerClient.Builder.create(callersDataSource(), task).serializer(new Text()).build();
  }

  private void count(String data) {
    if (!data.isEmpty()) {
      left.countDown();
    }
  }

  /** Text as bytes: the least that a payload can cost. */
  private static final class Text implements Serializer {
    @Override
    public byte[] serialize(Object data) {
      return ((String) data).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] data) {
      return type.cast(new String(data, StandardCharsets.UTF_8));
    }
  }

  /** Hands out the caller's connection, and does not let it be closed. */
  private DataSource callersDataSource() {
    return (DataSource)
        Proxy.newProxyInstance(
            DbSchedulerQueue.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) ->
                callers == null ? server.pool().getConnection() : unclosed(callers));
  }

  private static Connection unclosed(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            DbSchedulerQueue.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) ->
                method.getName().equals("close") ? null : method.invoke(connection, arguments));
  }

  @Override
  public void enqueue(Connection connection, long id) {
    callers = connection;
    boolean unused =
        client.scheduleIfNotExists(
            task.instance(Long.toString(id), DurableCost.TEXT),
            Instant.now().plus(Duration.ofHours(1)));
    callers = null;
  }

  @Override
  public void prepare() throws SQLException {
    server.execute("UPDATE scheduled_tasks SET execution_time = now()");
    server.execute("VACUUM FULL ANALYZE scheduled_tasks");
  }

  @Override
  public void drain(int jobs) throws Exception {
    left = new CountDownLatch(jobs);
    Scheduler scheduler =
        Scheduler.create(server.pool(), task)
            .serializer(new Text())
            .threads(DurableCost.THREADS)
            .pollingInterval(DurableCost.POLL)
            .pollUsingLockAndFetch(0.5, 1.0)
            .build();
    scheduler.start();
    left.await();
    server.awaitEmpty("scheduled_tasks");
    scheduler.stop();
  }

  @Override
  public void clear() throws SQLException {
    server.execute("TRUNCATE scheduled_tasks");
  }

  @Override
  public void close() {}
}
