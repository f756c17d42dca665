package com.acme.forge.common;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ringfence.eventstore.dbscheduler.EventStoreSchema;
import dev.ringfence.eventstore.dbscheduler.JdbcTransactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The database of all domains and of the event store, so that what is published in a transaction is
 * published exactly if that commits. Thread-safe.
 */
public final class Database implements AutoCloseable {

  /** Jobs of the event store, requests, and some to spare. */
  private static final int CONNECTIONS = 24;

  private final HikariDataSource pool;
  private final JdbcTransactions transactions;
  private final Jdbi jdbi;

  private Database(HikariDataSource pool) {
    this.pool = pool;
    transactions = JdbcTransactions.on(pool);
    jdbi = Jdbi.create(new CurrentConnections(pool, transactions));
  }

  /**
   * Opens a database, and creates or migrates its tables.
   *
   * @param jdbcUrl of PostgreSQL or of a file of SQLite
   */
  public static Database open(String jdbcUrl) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(jdbcUrl);
    config.setMaximumPoolSize(CONNECTIONS);
    HikariDataSource pool = new HikariDataSource(config);
    try {
      migrate(pool, jdbcUrl.startsWith("jdbc:postgresql:"));
      return new Database(pool);
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  private static void migrate(DataSource pool, boolean postgresql) {
    Flyway.configure()
        .dataSource(pool)
        .placeholders(
            postgresql
                ? Map.of(
                    "identity", "bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "bytes", "bytea")
                : Map.of("identity", "integer PRIMARY KEY AUTOINCREMENT", "bytes", "blob"))
        .load()
        .migrate();
    EventStoreSchema.create(pool);
  }

  public DataSource dataSource() {
    return pool;
  }

  /** For the event store's engine to join. */
  public JdbcTransactions transactions() {
    return transactions;
  }

  /** Reads; each query sees what is committed by then. */
  public <T> T read(Function<Handle, T> work) {
    return jdbi.withHandle(work::apply);
  }

  /**
   * Works in a transaction, and commits. What the work throws rolls everything back, events that it
   * has published too.
   */
  public void inTransaction(Consumer<Handle> work) {
    try {
      transactions.<RuntimeException>run(connection -> jdbi.useHandle(work::accept));
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not answer: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    pool.close();
  }

  /** Gives a thread the connection of the transaction that it is in, if there is one. */
  private record CurrentConnections(DataSource pool, JdbcTransactions transactions)
      implements ConnectionFactory {

    @Override
    public Connection openConnection() throws SQLException {
      return transactions.connection().isPresent()
          ? transactions.connection().get()
          : pool.getConnection();
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
      if (transactions.connection().isEmpty()) {
        connection.close();
      }
    }
  }
}
