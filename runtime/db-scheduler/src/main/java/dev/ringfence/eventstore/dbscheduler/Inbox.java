package dev.ringfence.eventstore.dbscheduler;

import dev.ringfence.eventstore.EventMetadata;
import dev.ringfence.eventstore.Formerly;
import dev.ringfence.eventstore.Subscriber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * Remembers which subscriber has handled which event, on the handler's own transaction, so that
 * what the handler writes there is written once, however often the event is delivered.
 *
 * <pre>{@code
 * public void handleEvent(PipelineCreatedEvent event) {
 *   transactions.run(
 *       connection -> {
 *         if (inbox.isFirst(connection, UpdateHeadPipelineWorker.class)) {
 *           updateHeadPipeline(connection, event);
 *         }
 *       });
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class Inbox {

  static final String TABLE = "ringfence_inbox";

  private final Database database;

  private Inbox(Database database) {
    this.database = database;
  }

  /**
   * The inbox in a database that has the event store's tables.
   *
   * @throws IllegalStateException if there is no database, or it is none that the engine runs on
   */
  public static Inbox on(DataSource dataSource) {
    return new Inbox(Database.of(dataSource));
  }

  /**
   * Whether the event that this thread handles is new to the subscriber; it is not any more when
   * the transaction commits. If another delivery of it is in progress, this waits for its end.
   *
   * @param connection of the handler's transaction
   * @throws IllegalStateException if this thread handles no event, or the connection commits each
   *     statement by itself
   */
  public boolean isFirst(Connection connection, Class<? extends Subscriber<?>> subscriber)
      throws SQLException {
    EventMetadata metadata =
        EventMetadata.current()
            .orElseThrow(() -> new IllegalStateException("This thread handles no event"));
    if (connection.getAutoCommit()) {
      throw new IllegalStateException(
          "The connection commits each statement by itself, so that the event would count as"
              + " handled before it is; call setAutoCommit(false) before");
    }
    if (wasHandledFormerly(connection, metadata.eventId(), subscriber)) {
      return false;
    }
    return database == Database.H2
        ? mergeInto(connection, metadata.eventId(), subscriber.getName())
        : insertInto(connection, metadata.eventId(), subscriber.getName());
  }

  /** Whether the subscriber handled an event under a name that it had before. */
  private static boolean wasHandledFormerly(
      Connection connection, String eventId, Class<?> subscriber) throws SQLException {
    Formerly formerly = subscriber.getAnnotation(Formerly.class);
    if (formerly == null) {
      return false;
    }
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT 1 FROM " + TABLE + " WHERE event_id = ? AND subscriber = ?")) {
      for (String name : formerly.value()) {
        statement.setString(1, eventId);
        statement.setString(2, name);
        try (ResultSet rows = statement.executeQuery()) {
          if (rows.next()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean insertInto(Connection connection, String eventId, String subscriber)
      throws SQLException {
    return update(
        connection,
        "INSERT INTO "
            + TABLE
            + " (event_id, subscriber, handled_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        eventId,
        subscriber);
  }

  private boolean mergeInto(Connection connection, String eventId, String subscriber)
      throws SQLException {
    return update(
        connection,
        "MERGE INTO "
            + TABLE
            + " t USING (VALUES (CAST(? AS varchar), CAST(? AS varchar),"
            + " CAST(? AS timestamp with time zone))) s (e, s, h)"
            + " ON t.event_id = s.e AND t.subscriber = s.s"
            + " WHEN NOT MATCHED THEN INSERT (event_id, subscriber, handled_at)"
            + " VALUES (s.e, s.s, s.h)",
        eventId,
        subscriber);
  }

  private boolean update(Connection connection, String sql, String eventId, String subscriber)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, eventId);
      statement.setString(2, subscriber);
      database.setInstant(statement, 3, Instant.now());
      return statement.executeUpdate() == 1;
    }
  }

  /**
   * Forgets what was handled long ago. Keep it longer than an event may be on its way, dead letters
   * that you redrive included.
   *
   * @param age not negative
   * @return how many entries were removed
   */
  public int forgetOlderThan(Connection connection, Duration age) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("DELETE FROM " + TABLE + " WHERE handled_at < ?")) {
      database.setInstant(statement, 1, Instant.now().minus(age));
      return statement.executeUpdate();
    }
  }
}
