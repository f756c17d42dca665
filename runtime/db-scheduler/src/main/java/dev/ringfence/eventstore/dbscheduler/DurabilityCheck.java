package dev.ringfence.eventstore.dbscheduler;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Refuses embedded databases that are set up to lose what they have acknowledged. H2 by default
 * loses the commits of the last half second when its process is killed; SQLite those of the last
 * ones when the power fails, unless it is told to wait for the disk.
 */
final class DurabilityCheck {

  private DurabilityCheck() {}

  /**
   * Checks the settings of a database.
   *
   * @throws IllegalStateException if it may lose commits, with the URL that does not
   */
  static void check(DataSource dataSource, Database database) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      String url = connection.getMetaData().getURL();
      if (database == Database.H2) {
        checkH2(statement, url);
      } else if (database == Database.SQLITE) {
        checkSqlite(statement, url);
      }
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The settings of the event store's database cannot be read: " + e.getMessage(), e);
    }
  }

  private static void checkH2(Statement statement, String url) throws SQLException {
    if (url.startsWith("jdbc:h2:mem:")) {
      throw new IllegalStateException(
          url
              + " is in memory, so nothing in it is durable. Use a file,"
              + " jdbc:h2:file:/path/to/events;WRITE_DELAY=0, or JobEngine.inProcess(), which says"
              + " what it is");
    }
    try (ResultSet setting =
        statement.executeQuery(
            "SELECT setting_value FROM information_schema.settings"
                + " WHERE setting_name = 'WRITE_DELAY'")) {
      String delay = setting.next() ? setting.getString(1) : "unknown";
      if (!delay.equals("0")) {
        throw new IllegalStateException(
            "H2's WRITE_DELAY is "
                + delay
                + " ms, so commits that it has acknowledged are lost when the process is killed. Use "
                + url
                + ";WRITE_DELAY=0");
      }
    }
  }

  private static void checkSqlite(Statement statement, String url) throws SQLException {
    List<String> wrong = new ArrayList<>();
    if (!pragma(statement, "journal_mode").equalsIgnoreCase("wal")) {
      wrong.add("journal_mode=WAL");
    }
    int synchronous = Integer.parseInt(pragma(statement, "synchronous"));
    if (synchronous < 2) {
      wrong.add("synchronous=FULL");
    }
    if (Integer.parseInt(pragma(statement, "busy_timeout")) < 1_000) {
      wrong.add("busy_timeout=10000");
    }
    if (!wrong.isEmpty()) {
      String file = url.contains("?") ? url.substring(0, url.indexOf('?')) : url;
      throw new IllegalStateException(
          "SQLite is not set up to keep what it has acknowledged, for several threads: "
              + String.join(", ", wrong)
              + " must be set. Use "
              + file
              + "?journal_mode=WAL&synchronous=FULL&busy_timeout=10000&transaction_mode=IMMEDIATE");
    }
  }

  private static String pragma(Statement statement, String name) throws SQLException {
    try (ResultSet value = statement.executeQuery("PRAGMA " + name)) {
      value.next();
      return value.getString(1);
    }
  }
}
