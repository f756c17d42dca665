package dev.ringfence.benchmarks.durable;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The least that a queue in PostgreSQL can cost: a hundred rows are taken, handled and gone in one
 * transaction. It has no retries, no delays, and keeps a transaction open while it handles.
 */
final class SkipLockedQueue implements Queue {

  private static final int BATCH = 100;

  private final Server server;

  SkipLockedQueue(Server server) throws SQLException {
    this.server = server;
    server.execute("CREATE TABLE plain_queue (id bigint PRIMARY KEY, data bytea NOT NULL)");
  }

  @Override
  public void enqueue(Connection connection, long id) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("INSERT INTO plain_queue VALUES (?, ?)")) {
      statement.setLong(1, id);
      statement.setBytes(2, DurableCost.TEXT.getBytes(StandardCharsets.UTF_8));
      statement.executeUpdate();
    }
  }

  @Override
  public void prepare() throws SQLException {
    server.execute("VACUUM FULL ANALYZE plain_queue");
  }

  @Override
  public void drain(int jobs) throws SQLException {
    int left = jobs;
    try (Connection connection = server.pool().getConnection()) {
      connection.setAutoCommit(false);
      while (left > 0) {
        left -= takeSome(connection);
        connection.commit();
      }
      connection.setAutoCommit(true);
    }
  }

  private static int takeSome(Connection connection) throws SQLException {
    int taken = 0;
    try (PreparedStatement statement =
            connection.prepareStatement(
                "DELETE FROM plain_queue WHERE id = ANY(ARRAY(SELECT id FROM plain_queue"
                    + " ORDER BY id LIMIT "
                    + BATCH
                    + " FOR UPDATE SKIP LOCKED)) RETURNING id, data");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        taken += rows.getBytes(2).length > 0 ? 1 : 0;
      }
    }
    return taken;
  }

  @Override
  public void clear() throws SQLException {
    server.execute("TRUNCATE plain_queue");
  }

  @Override
  public void close() {}
}
