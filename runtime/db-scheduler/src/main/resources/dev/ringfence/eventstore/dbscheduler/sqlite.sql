-- The event store's tables on SQLite 3.35 or later. Times are milliseconds since 1970, UTC.
-- Running it again does no harm.

CREATE TABLE IF NOT EXISTS ringfence_job (
  task_name            text    NOT NULL,
  task_instance        text    NOT NULL PRIMARY KEY,
  task_data            blob    NOT NULL,
  execution_time       integer NOT NULL,
  picked               integer NOT NULL,
  picked_by            text,
  last_success         integer,
  last_failure         integer,
  consecutive_failures integer NOT NULL,
  last_heartbeat       integer,
  version              integer NOT NULL,
  worker               text    NOT NULL,
  events               integer NOT NULL
);

CREATE INDEX IF NOT EXISTS ringfence_job_due ON ringfence_job (execution_time) WHERE picked = 0;
CREATE INDEX IF NOT EXISTS ringfence_job_heartbeat ON ringfence_job (last_heartbeat);

CREATE TABLE IF NOT EXISTS ringfence_dead_letter (
  id        integer PRIMARY KEY AUTOINCREMENT,
  worker    text    NOT NULL,
  argument  text    NOT NULL,
  attempts  integer NOT NULL,
  failed_at integer NOT NULL,
  error     text    NOT NULL,
  task_data blob    NOT NULL
);

CREATE TABLE IF NOT EXISTS ringfence_inbox (
  event_id   text    NOT NULL,
  subscriber text    NOT NULL,
  handled_at integer NOT NULL,
  PRIMARY KEY (event_id, subscriber)
);
