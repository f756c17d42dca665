package dev.ringfence.eventstore.dbscheduler;

import com.github.kagkarlsson.scheduler.task.Execution;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table of jobs: one row for each that waits or runs. */
final class JobTable {

  static final String NAME = "ringfence_job";

  private static final String COLUMNS =
      "task_name, task_instance, task_data, execution_time, picked, consecutive_failures, version,"
          + " worker, events";
  private static final String ROW = "('" + Database.TASK + "', ?, ?, ?, false, ?, 1, ?, ?)";
  private static final int PARAMETERS = 6;
  private static final String UNIQUE_VIOLATION = "23505";

  private final Database database;

  JobTable(Database database) {
    this.database = database;
  }

  /**
   * Writes jobs down, with as few statements as the driver allows. It asks nothing before, and a
   * job that is there already does not make the statement fail, so the transaction goes on.
   *
   * @return the ids of those that were not written, since there is one with the same key
   */
  Set<String> insert(Connection connection, List<JobRow> rows) throws SQLException {
    Set<String> duplicates = new HashSet<>();
    for (int from = 0; from < rows.size(); from += database.rowsAtOnce()) {
      List<JobRow> some = rows.subList(from, Math.min(rows.size(), from + database.rowsAtOnce()));
      if (some.stream().anyMatch(JobRow::hasKey)) {
        duplicates.addAll(insertKeyedPatiently(connection, some));
      } else {
        insertUnkeyed(connection, some);
      }
    }
    return duplicates;
  }

  private void insertUnkeyed(Connection connection, List<JobRow> rows) throws SQLException {
    String sql = "INSERT INTO " + NAME + " (" + COLUMNS + ") VALUES " + repeat(ROW, rows.size());
    // Nothing can be there already, so H2 needs no words for that case, and has none.
    try (PreparedStatement statement =
        connection.prepareStatement(
            database == Database.H2 ? sql : sql + " ON CONFLICT DO NOTHING")) {
      setAll(statement, rows);
      int unused = statement.executeUpdate();
    }
  }

  /** H2 notices a duplicate that has just been committed elsewhere only when it has failed. */
  private Set<String> insertKeyedPatiently(Connection connection, List<JobRow> rows)
      throws SQLException {
    for (int tries = 1; ; tries++) {
      try {
        return insertKeyed(connection, rows);
      } catch (SQLException e) {
        if (database != Database.H2 || !UNIQUE_VIOLATION.equals(e.getSQLState()) || tries == 5) {
          throw e;
        }
      }
    }
  }

  private Set<String> insertKeyed(Connection connection, List<JobRow> rows) throws SQLException {
    Set<String> ids = new HashSet<>();
    rows.forEach(row -> ids.add(row.id()));
    try (PreparedStatement statement = connection.prepareStatement(keyedSql(rows.size()))) {
      setAll(statement, rows);
      try (ResultSet inserted = statement.executeQuery()) {
        while (inserted.next()) {
          ids.remove(inserted.getString(1));
        }
      }
    }
    return ids;
  }

  private String keyedSql(int rows) {
    if (database != Database.H2) {
      return "INSERT INTO "
          + NAME
          + " ("
          + COLUMNS
          + ") VALUES "
          + repeat(ROW, rows)
          + " ON CONFLICT DO NOTHING RETURNING task_instance";
    }
    String source =
        "(CAST(? AS varchar), CAST(? AS varbinary), CAST(? AS timestamp with time zone),"
            + " CAST(? AS integer), CAST(? AS varchar), CAST(? AS integer))";
    return "SELECT task_instance FROM FINAL TABLE (MERGE INTO "
        + NAME
        + " t USING (VALUES "
        + repeat(source, rows)
        + ") s (id, data, due, failures, worker, events) ON t.task_instance = s.id"
        + " WHEN NOT MATCHED THEN INSERT ("
        + COLUMNS
        + ") VALUES ('"
        + Database.TASK
        + "', s.id, s.data, s.due, false, s.failures, 1, s.worker, s.events))";
  }

  private static String repeat(String row, int times) {
    return String.join(", ", Collections.nCopies(times, row));
  }

  private void setAll(PreparedStatement statement, List<JobRow> rows) throws SQLException {
    int index = 1;
    for (JobRow row : rows) {
      statement.setString(index, row.id());
      statement.setBytes(index + 1, row.payload());
      database.setInstant(statement, index + 2, row.dueAt());
      statement.setInt(index + 3, row.failures());
      statement.setString(index + 4, row.worker());
      statement.setInt(index + 5, row.events());
      index += PARAMETERS;
    }
  }

  /**
   * Forgets a job that this process runs.
   *
   * @return false if another process has taken it over
   */
  boolean remove(Connection connection, Execution job) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "DELETE FROM " + NAME + " WHERE task_instance = ? AND version = ?")) {
      statement.setString(1, job.getId());
      statement.setLong(2, job.version);
      return statement.executeUpdate() == 1;
    }
  }

  /**
   * Gives a job back that is not done, to be run by anybody.
   *
   * @param taken how often it counts as taken
   * @param since when it was first given back, if it was for want of somebody who knows it; else
   *     what is known of that
   */
  boolean release(
      Connection connection, Execution job, long taken, Instant dueAt, @Nullable Instant since)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "UPDATE "
                + NAME
                + " SET picked = false, picked_by = NULL, last_heartbeat = NULL,"
                + " execution_time = ?, last_failure = ?, version = ?"
                + " WHERE task_instance = ? AND version = ?")) {
      database.setInstant(statement, 1, dueAt);
      database.setInstant(statement, 2, since);
      statement.setLong(3, taken);
      statement.setString(4, job.getId());
      statement.setLong(5, job.version);
      return statement.executeUpdate() == 1;
    }
  }

  /** How many events and jobs wait. */
  long waiting(Connection connection) throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement(
                "SELECT coalesce(sum(events), 0) FROM " + NAME + " WHERE NOT picked");
        ResultSet result = statement.executeQuery()) {
      result.next();
      return result.getLong(1);
    }
  }
}
