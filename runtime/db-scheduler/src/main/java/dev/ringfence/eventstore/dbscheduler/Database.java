package dev.ringfence.eventstore.dbscheduler;

import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The databases that the engine runs on, and what differs between them. */
enum Database {
  POSTGRESQL("PostgreSQL", "postgresql.sql", 5_000) {
    @Override
    String pick(int limit, String exclusion) {
      return "WITH picked AS (UPDATE ringfence_job SET "
          + PICK
          + "CASE WHEN left(task_instance, 4) = 'key:' THEN gen_random_uuid()::text"
          + " ELSE task_instance END"
          // As an array the inner query runs once, whatever the planner thinks.
          + " WHERE ctid = ANY(ARRAY(SELECT ctid FROM ringfence_job WHERE NOT picked"
          + " AND execution_time <= ?"
          + exclusion
          + " ORDER BY execution_time LIMIT "
          + limit
          + " FOR UPDATE SKIP LOCKED)) RETURNING *) SELECT * FROM picked ORDER BY execution_time";
    }
  },
  SQLITE("SQLite", "sqlite.sql", 2_000) {
    @Override
    String pick(int limit, String exclusion) {
      return "UPDATE ringfence_job SET "
          + PICK
          + "CASE WHEN substr(task_instance, 1, 4) = 'key:' THEN lower(hex(randomblob(16)))"
          + " ELSE task_instance END"
          + " WHERE rowid IN (SELECT rowid FROM ringfence_job WHERE picked = 0"
          + " AND execution_time <= ?"
          + exclusion
          + " ORDER BY execution_time LIMIT "
          + limit
          + ") RETURNING *";
    }
  },
  H2("H2", "h2.sql", 2_000) {
    @Override
    String pick(int limit, String exclusion) {
      return "SELECT * FROM FINAL TABLE (UPDATE ringfence_job SET "
          + PICK
          + "CASE WHEN left(task_instance, 4) = 'key:' THEN CAST(random_uuid() AS varchar)"
          + " ELSE task_instance END"
          + " WHERE task_instance IN (SELECT task_instance FROM ringfence_job WHERE NOT picked"
          + " AND execution_time <= ?"
          + exclusion
          + " ORDER BY execution_time FETCH FIRST "
          + limit
          + " ROWS ONLY))";
    }
  };

  /** The one name under which db-scheduler knows our jobs, whoever their worker is. */
  static final String TASK = "ringfence";

  private static final String PICK =
      "picked = true, picked_by = ?, last_heartbeat = ?, version = version + 1, task_instance = ";

  private static final JdbcCustomization WITH_ZONE = new DefaultJdbcCustomization(false);
  private static final JdbcCustomization IN_UTC = new DefaultJdbcCustomization(true);

  private final String product;
  private final String script;
  private final int rowsAtOnce;

  Database(String product, String script, int rowsAtOnce) {
    this.product = product;
    this.script = script;
    this.rowsAtOnce = rowsAtOnce;
  }

  /**
   * The database behind a data source.
   *
   * @throws IllegalStateException if there is none, or one that the engine does not run on
   */
  static Database of(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      return of(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The event store's database cannot be reached: " + e.getMessage(), e);
    }
  }

  private static Database of(Connection connection) throws SQLException {
    String found = connection.getMetaData().getDatabaseProductName();
    for (Database each : values()) {
      if (each.product.equals(found)) {
        return each;
      }
    }
    throw new IllegalStateException(
        "The event store runs on PostgreSQL, SQLite and H2; this database is " + found);
  }

  /** The script's file name, beside this class. */
  String script() {
    return script;
  }

  /** How many rows one statement inserts at most, for the driver's limit of parameters. */
  int rowsAtOnce() {
    return rowsAtOnce;
  }

  /**
   * Takes jobs that are due for this process. A deduplication key is free again from then on, since
   * the row gets another id.
   *
   * <p>Parameters: who, now, now, then those of the exclusion.
   *
   * @param exclusion more conditions, beginning with {@code " AND "}; or empty
   */
  abstract String pick(int limit, String exclusion);

  /** Whether columns know no time zone, so that times are written in UTC. */
  boolean writesUtc() {
    return this == SQLITE;
  }

  private JdbcCustomization types() {
    return writesUtc() ? IN_UTC : WITH_ZONE;
  }

  /** Sets a parameter to a time, as db-scheduler does. */
  void setInstant(PreparedStatement statement, int index, @Nullable Instant value)
      throws SQLException {
    types().setInstant(statement, index, value);
  }

  /** A column's time, as db-scheduler reads it. */
  Instant getInstant(ResultSet rows, String column) throws SQLException {
    return types().getInstant(rows, column);
  }
}
