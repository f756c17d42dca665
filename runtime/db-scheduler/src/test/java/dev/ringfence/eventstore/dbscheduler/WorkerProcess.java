package dev.ringfence.eventstore.dbscheduler;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariDataSource;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.dbscheduler.Forge.PipelineCreatedEvent;
import dev.ringfence.eventstore.dbscheduler.Forge.UpdateHeadPipelineWorker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A process of its own that works off what others have published, until it is killed. */
final class WorkerProcess {

  private WorkerProcess() {}

  /** Starts one; what it says goes to a file. */
  static Process start(String url, String name, Path output) throws IOException {
    return launch(WorkerProcess.class, List.of(url, name), output);
  }

  /** Starts another JVM with this one's class path. */
  static Process launch(Class<?> main, List<String> arguments, Path output) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
  }

  /**
   * Arguments: the database's URL, and a name to write beside each event. Each line it is sent has
   * it publish the events from one id until before another.
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws Exception {
    HikariDataSource dataSource = Postgres.pool(args[0], 14);
    JdbcTransactions transactions = JdbcTransactions.on(dataSource);
    EventStore store =
        EventStore.of(
                registry ->
                    registry
                        .subscribe(UpdateHeadPipelineWorker.class)
                        .to(PipelineCreatedEvent.class))
            .createWorkersWith(
                type ->
                    new UpdateHeadPipelineWorker(
                        event -> write(dataSource, event.pipelineId(), args[1])))
            .runOn(
                DbSchedulerEngine.on(
                        dataSource,
                        DbSchedulerSettings.defaults().withPollInterval(Duration.ofMillis(50)))
                    .joining(transactions));
    System.out.println("ready");
    BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      int separator = order.indexOf(' ');
      publish(
          store,
          transactions,
          Integer.parseInt(order.substring(0, separator)),
          Integer.parseInt(order.substring(separator + 1)));
    }
    Thread.currentThread().join();
  }

  private static void publish(EventStore store, JdbcTransactions transactions, int first, int end)
      throws SQLException {
    for (int next = first; next < end; next += 100) {
      int from = next;
      transactions.run(
          connection -> {
            for (int id = from; id < Math.min(end, from + 100); id++) {
              store.publish(new PipelineCreatedEvent(id, "main"));
            }
          });
    }
  }

  private static void write(HikariDataSource dataSource, long event, String process) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "INSERT INTO ledger (event, process, at) VALUES (?, ?, clock_timestamp())")) {
      statement.setLong(1, event);
      statement.setString(2, process);
      statement.executeUpdate();
      // A handler that takes a while, so that some are always in flight when their process dies.
      Thread.sleep(10);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }
}
