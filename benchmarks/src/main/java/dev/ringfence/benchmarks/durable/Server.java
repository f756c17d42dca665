package dev.ringfence.benchmarks.durable;

import com.sun.management.OperatingSystemMXBean;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/** A real PostgreSQL, a pool on it, and the CPU time that both sides have taken. */
final class Server implements AutoCloseable {

  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final EmbeddedPostgres postgres;
  private final HikariDataSource pool;
  private final ProcessHandle postmaster;

  Server() throws IOException, SQLException {
    postgres = EmbeddedPostgres.builder().start();
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
    // The backends must live as long as they are measured, since the dead ones' time is not seen.
    config.setMinimumIdle(30);
    config.setMaximumPoolSize(30);
    config.setMaxLifetime(0);
    pool = new HikariDataSource(config);
    long backend = ask("SELECT pg_backend_pid()");
    postmaster = ProcessHandle.of(backend).flatMap(ProcessHandle::parent).orElseThrow();
  }

  DataSource pool() {
    return pool;
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  long ask(String sql) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }

  /** Waits until a table is empty. */
  @SuppressWarnings("BusyWait")
  void awaitEmpty(String table) throws SQLException, InterruptedException {
    while (ask("SELECT count(*) FROM " + table) > 0) {
      Thread.sleep(5);
    }
  }

  /** What this process and PostgreSQL have taken so far, in nanoseconds. */
  long cpuNanoseconds() {
    long database =
        postmaster
            .descendants()
            .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
            .mapToLong(Duration::toNanos)
            .sum();
    return MACHINE.getProcessCpuTime() + database;
  }

  @Override
  public void close() throws IOException {
    pool.close();
    postgres.close();
  }
}
