package com.acme.forge;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A database that a test looks into, and disturbs, behind the application's back. */
final class TestDatabase {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final ForgeSettings settings;

  private TestDatabase(ForgeSettings settings) {
    this.settings = settings;
  }

  /** One real PostgreSQL for all tests of this JVM. */
  private static final class Postgres {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
        return postgres;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void close(EmbeddedPostgres postgres) {
      try {
        postgres.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The file of SQLite in a data folder. */
  static TestDatabase ofFolder(Path data) {
    return new TestDatabase(ForgeSettings.in(data));
  }

  /** An empty database on PostgreSQL, for an application with this data folder. */
  static TestDatabase newPostgres(Path data) throws SQLException {
    String name = "forge" + DATABASES.incrementAndGet();
    try (Connection connection = Postgres.SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    URI jdbc = URI.create(Postgres.SERVER.getJdbcUrl("postgres", name).substring("jdbc:".length()));
    String url = "postgres://postgres:postgres@localhost:%d/%s".formatted(jdbc.getPort(), name);
    return new TestDatabase(ForgeSettings.in(data).withDatabaseUrl(Optional.of(url)));
  }

  ForgeSettings settings() {
    return settings;
  }

  boolean isPostgres() {
    return settings.databaseUrl().isPresent();
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  long count(String sql) throws SQLException {
    return numbers(sql).get(0);
  }

  /** The first column of all rows. */
  List<Long> numbers(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<Long> numbers = new ArrayList<>();
      while (rows.next()) {
        numbers.add(rows.getLong(1));
      }
      return numbers;
    }
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(settings.jdbcUrl());
  }

  /**
   * Makes an operation on a table fail, whoever tries it.
   *
   * @param operation INSERT or DELETE
   */
  void refuse(String operation, String table) throws SQLException {
    if (isPostgres()) {
      execute(
          "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql"
              + " AS $$ BEGIN RAISE EXCEPTION 'refused by the test'; END $$");
      execute(
          "CREATE TRIGGER refuse BEFORE %s ON %s FOR EACH ROW EXECUTE FUNCTION refuse()"
              .formatted(operation, table));
    } else {
      execute(
          "CREATE TRIGGER refuse BEFORE %s ON %s BEGIN SELECT RAISE(ABORT, 'refused by the test'); END"
              .formatted(operation, table));
    }
  }

  /** Takes {@link #refuse} back. */
  void accept(String table) throws SQLException {
    execute(isPostgres() ? "DROP TRIGGER refuse ON " + table : "DROP TRIGGER refuse");
    if (isPostgres()) {
      execute("DROP FUNCTION refuse");
    }
  }

  /** Waits until all events have been handled, and those that this set off. */
  void awaitNoJobs() {
    await()
        .atMost(ofMinutes(2))
        .pollInterval(ofMillis(50))
        .until(() -> count("SELECT count(*) FROM ringfence_job") == 0);
  }
}
