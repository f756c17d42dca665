-- Every event that was published, with what its metadata says of where it came from.

CREATE TABLE event_trail (
  event_id       text PRIMARY KEY, -- ordered by time
  event          text NOT NULL,
  publisher      text NOT NULL,
  payload        text NOT NULL, -- JSON
  occurred_at    text NOT NULL, -- ISO 8601, UTC
  correlation_id text NOT NULL,
  causation_id   text
);

CREATE INDEX event_trail_by_correlation ON event_trail (correlation_id, event_id);
