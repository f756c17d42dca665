package dev.ringfence.eventstore.dbscheduler;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The tables that the engine needs: {@code ringfence_job}, {@code ringfence_dead_letter} and {@code
 * ringfence_inbox}. Their scripts are resources beside this class: {@code postgresql.sql}, {@code
 * sqlite.sql} and {@code h2.sql}. Copy yours into your migrations, or let {@link #create} run it.
 */
public final class EventStoreSchema {

  private static final Map<String, List<String>> COLUMNS = new LinkedHashMap<>();

  static {
    COLUMNS.put(
        JobTable.NAME,
        List.of(
            "task_name",
            "task_instance",
            "task_data",
            "execution_time",
            "picked",
            "picked_by",
            "last_success",
            "last_failure",
            "consecutive_failures",
            "last_heartbeat",
            "version",
            "worker",
            "events"));
    COLUMNS.put(
        DeadLetterTable.NAME,
        List.of("id", "worker", "argument", "attempts", "failed_at", "error", "task_data"));
    COLUMNS.put(Inbox.TABLE, List.of("event_id", "subscriber", "handled_at"));
  }

  private EventStoreSchema() {}

  /**
   * Creates the tables that are not there yet.
   *
   * @throws IllegalStateException if there is no database, it is none that the engine runs on, or
   *     it does not let the user create tables
   */
  public static void create(DataSource dataSource) {
    Database database = Database.of(dataSource);
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : script(database).replaceAll("(?m)^--.*$", "").split(";", -1)) {
        if (!sql.isBlank()) {
          statement.execute(sql);
        }
      }
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The event store's tables cannot be created: " + e.getMessage(), e);
    }
  }

  private static String script(Database database) {
    try (InputStream in = EventStoreSchema.class.getResourceAsStream(database.script())) {
      if (in == null) {
        throw new IllegalStateException(database.script() + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Checks that all is there.
   *
   * @throws IllegalStateException if not, with what is missing and how to create it
   */
  static void check(DataSource dataSource, Database database) {
    List<String> missing = new ArrayList<>();
    COLUMNS.forEach(
        (table, columns) -> {
          if (!has(dataSource, table, String.join(", ", columns))) {
            missing.add(missing(dataSource, table, columns));
          }
        });
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "The event store's database lacks "
              + String.join(", ", missing)
              + ". Run the script dev/ringfence/eventstore/dbscheduler/"
              + database.script()
              + " of ringfence-runtime-db-scheduler.jar:\n  "
              + command(database)
              + "\nor call EventStoreSchema.create(dataSource) before the store starts.");
    }
  }

  private static String missing(DataSource dataSource, String table, List<String> columns) {
    List<String> without = columns.stream().filter(each -> !has(dataSource, table, each)).toList();
    return without.size() == columns.size()
        ? "the table " + table
        : "in the table " + table + " the columns " + String.join(", ", without);
  }

  private static boolean has(DataSource dataSource, String table, String columns) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeQuery("SELECT " + columns + " FROM " + table + " WHERE 1 = 0").close();
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private static String command(Database database) {
    String print =
        "unzip -p ringfence-runtime-db-scheduler-*.jar dev/ringfence/eventstore/dbscheduler/"
            + database.script();
    return switch (database) {
      case POSTGRESQL -> print + " | psql \"$DATABASE_URL\"";
      case SQLITE -> print + " | sqlite3 events.db";
      case H2 ->
          print
              + " > h2.sql && java -cp h2-*.jar org.h2.tools.RunScript -url \"$URL\" -script h2.sql";
    };
  }
}
