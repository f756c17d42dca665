package dev.ringfence.eventstore.dbscheduler;

import dev.ringfence.eventstore.DeadLetter;
import dev.ringfence.eventstore.EventMetadata;
import dev.ringfence.eventstore.json.EventJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The table of dead letters. */
final class DeadLetterTable {

  static final String NAME = "ringfence_dead_letter";

  private static final Logger LOG = LoggerFactory.getLogger(DbSchedulerEngine.class);

  private final Database database;
  private final EventJson json;

  DeadLetterTable(Database database, EventJson json) {
    this.database = database;
    this.json = json;
  }

  void insert(Connection connection, List<DeadRow> rows) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO "
                + NAME
                + " (worker, argument, attempts, failed_at, error, task_data)"
                + " VALUES (?, ?, ?, ?, ?, ?)")) {
      for (DeadRow row : rows) {
        statement.setString(1, row.worker());
        statement.setString(2, row.argument());
        statement.setInt(3, row.attempts());
        database.setInstant(statement, 4, Instant.now());
        statement.setString(5, row.error());
        statement.setBytes(6, row.payload());
        statement.addBatch();
      }
      int[] unused = statement.executeBatch();
    }
  }

  long count(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("SELECT count(*) FROM " + NAME);
        ResultSet result = statement.executeQuery()) {
      result.next();
      return result.getLong(1);
    }
  }

  List<DeadLetter> list(Connection connection, int limit) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT id, worker, argument, attempts, failed_at, error, task_data FROM "
                + NAME
                + " ORDER BY id LIMIT ?")) {
      statement.setInt(1, limit);
      try (ResultSet rows = statement.executeQuery()) {
        List<DeadLetter> letters = new ArrayList<>();
        while (rows.next()) {
          letters.add(
              new DeadLetter(
                  Long.toString(rows.getLong("id")),
                  rows.getString("worker"),
                  rows.getString("argument"),
                  rows.getInt("attempts"),
                  database.getInstant(rows, "failed_at"),
                  rows.getString("error"),
                  metadata(rows.getBytes("task_data"))));
        }
        return letters;
      }
    }
  }

  private @Nullable EventMetadata metadata(byte[] payload) {
    try {
      List<StoredEvent> events = Payload.read(payload).events();
      return events.isEmpty() ? null : json.readMetadata(events.get(0).metadata());
    } catch (RuntimeException unreadable) {
      // Its error says so, and it must not hide the other letters.
      LOG.debug("A dead letter's metadata cannot be read", unreadable);
      return null;
    }
  }

  /** What is needed to run one again; empty if there is none of that id. */
  Optional<byte[]> payload(Connection connection, long id) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT task_data FROM " + NAME + " WHERE id = ?")) {
      statement.setLong(1, id);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
      }
    }
  }

  /** Removes one; false if there is none of that id. */
  boolean remove(Connection connection, long id) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("DELETE FROM " + NAME + " WHERE id = ?")) {
      statement.setLong(1, id);
      return statement.executeUpdate() == 1;
    }
  }
}
