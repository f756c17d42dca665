package dev.ringfence.eventstore.dbscheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two worker processes on one PostgreSQL, one of which is killed in the middle, again and again:
 * each event is handled at least once.
 */
class KilledWorkerProof {

  private static final int EVENTS = ProofScale.of(2_000, 50_000);
  private static final int KILLS = ProofScale.of(1, 5);
  private static final Duration PATIENCE = Duration.ofMinutes(ProofScale.of(2, 15));

  @TempDir Path directory;
  private final List<Process> processes = new ArrayList<>();
  private String url;
  private HikariDataSource dataSource;

  @BeforeEach
  void connect() throws SQLException {
    url = Postgres.newDatabase();
    dataSource = Postgres.pool(url, 14);
    EventStoreSchema.create(dataSource);
    execute("CREATE TABLE ledger (event bigint, process text, at timestamptz)");
  }

  @AfterEach
  void end() {
    processes.forEach(Process::destroyForcibly);
    dataSource.close();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private double ask(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getDouble(1);
    }
  }

  private Process startWorker(String name) throws Exception {
    Path log = directory.resolve(name + ".log");
    Process process = WorkerProcess.start(url, name, log);
    processes.add(process);
    await().atMost(PATIENCE).until(() -> Files.exists(log) && read(log).contains("ready"));
    return process;
  }

  private static String read(Path log) throws IOException {
    return Files.readString(log);
  }

  @Test
  void handlesEachEventAtLeastOnce() throws Exception {
    Process steady = startWorker("steady");
    List<Double> takeOvers = new ArrayList<>();
    int round = EVENTS / KILLS;
    try (BufferedWriter orders = steady.outputWriter()) {
      for (int kill = 0; kill < KILLS; kill++) {
        String name = "victim" + kill;
        Process victim = startWorker(name);
        int first = kill * round;
        orders.write(first + " " + (first + round) + "\n");
        orders.flush();
        await()
            .atMost(PATIENCE)
            .pollInterval(Duration.ofMillis(20))
            .until(
                () ->
                    ask("SELECT count(*) FROM ledger WHERE process = '" + name + "'") > 20
                        && ask("SELECT count(*) FROM ledger WHERE event >= " + first) > round / 4.0
                        && isBusy(victim));
        takeOvers.add(killAndAwaitTakeOver(victim));
      }
    }
    await().atMost(PATIENCE).until(() -> ask("SELECT count(*) FROM ringfence_job") == 0);

    double deliveries = ask("SELECT count(*) FROM ledger");
    ProofScale.report(
        "%d events, %d processes killed: %.0f handled twice, work of the dead taken over after %s s"
            .formatted(EVENTS, KILLS, deliveries - EVENTS, takeOvers));
    assertThat(ask("SELECT count(DISTINCT event) FROM ledger")).isEqualTo(EVENTS);
    assertThat(ask("SELECT count(*) FROM ringfence_dead_letter")).isZero();
    assertThat(takeOvers).allMatch(seconds -> seconds < 15 + slack());
    assertThat(steady.isAlive()).isTrue();
  }

  /** A busy machine may hold up the survivor, too. */
  private static double slack() {
    return 5;
  }

  private boolean isBusy(Process worker) throws SQLException {
    return ask("SELECT count(*) FROM ringfence_job WHERE picked_by LIKE '" + worker.pid() + "@%'")
        > 0;
  }

  /** How many seconds it took until nothing was left with the dead process. */
  private double killAndAwaitTakeOver(Process victim) {
    victim.destroyForcibly();
    long begin = System.nanoTime();
    await().atMost(PATIENCE).until(() -> !isBusy(victim));
    return Math.round((System.nanoTime() - begin) / 1e8) / 10.0;
  }
}
