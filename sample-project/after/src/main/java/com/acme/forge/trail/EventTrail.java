package com.acme.forge.trail;

import com.acme.forge.common.Database;
import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.EventMetadata;
import dev.ringfence.eventstore.EventName;
import dev.ringfence.eventstore.json.EventJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** All events that were published. Thread-safe. */
public final class EventTrail {

  private static final String SELECT =
      "SELECT event_id, event, publisher, payload, occurred_at, correlation_id, causation_id"
          + " FROM event_trail";

  private final Database database;
  private final EventJson json = EventJson.create();

  public EventTrail(Database database) {
    this.database = database;
  }

  /** The newest events that nothing but the outside set off, the newest first. */
  public List<TrailEvent> newestBeginnings(int limit) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    SELECT + " WHERE causation_id IS NULL ORDER BY event_id DESC LIMIT :limit")
                .bind("limit", limit)
                .map(EventTrail::event)
                .list());
  }

  /** All that one cause set off, in the order of time. */
  public List<TrailEvent> correlated(String correlationId) {
    return database.read(
        handle ->
            handle
                .createQuery(SELECT + " WHERE correlation_id = :id ORDER BY event_id")
                .bind("id", correlationId)
                .map(EventTrail::event)
                .list());
  }

  void record(Event event, EventMetadata metadata) {
    database.inTransaction(
        handle ->
            handle.execute(
                "INSERT INTO event_trail (event_id, event, publisher, payload, occurred_at,"
                    + " correlation_id, causation_id) VALUES (?, ?, ?, ?, ?, ?, ?)"
                    + " ON CONFLICT DO NOTHING",
                metadata.eventId(),
                name(event),
                metadata.publisher(),
                json.write(event),
                metadata.occurredAt().toString(),
                metadata.correlationId(),
                metadata.causationId()));
  }

  private static String name(Event event) {
    EventName name = event.getClass().getAnnotation(EventName.class);
    return name == null ? event.getClass().getName() : name.value();
  }

  private static TrailEvent event(ResultSet row, StatementContext context) throws SQLException {
    return new TrailEvent(
        row.getString("event_id"),
        row.getString("event"),
        row.getString("publisher"),
        row.getString("payload"),
        row.getString("occurred_at"),
        row.getString("correlation_id"),
        Optional.ofNullable(row.getString("causation_id")));
  }
}
