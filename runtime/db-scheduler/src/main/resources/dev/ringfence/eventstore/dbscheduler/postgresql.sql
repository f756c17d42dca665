-- The event store's tables on PostgreSQL 13 or later. Running it again does no harm.

CREATE TABLE IF NOT EXISTS ringfence_job (
  task_name            text        NOT NULL,
  task_instance        text        NOT NULL PRIMARY KEY,
  task_data            bytea       NOT NULL,
  execution_time       timestamptz NOT NULL,
  picked               boolean     NOT NULL,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer     NOT NULL,
  last_heartbeat       timestamptz,
  version              bigint      NOT NULL,
  worker               text        NOT NULL,
  events               integer     NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000);

CREATE INDEX IF NOT EXISTS ringfence_job_due ON ringfence_job (execution_time) WHERE NOT picked;
CREATE INDEX IF NOT EXISTS ringfence_job_heartbeat ON ringfence_job (last_heartbeat) WHERE picked;

CREATE TABLE IF NOT EXISTS ringfence_dead_letter (
  id        bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  worker    text        NOT NULL,
  argument  text        NOT NULL,
  attempts  integer     NOT NULL,
  failed_at timestamptz NOT NULL,
  error     text        NOT NULL,
  task_data bytea       NOT NULL
);

CREATE TABLE IF NOT EXISTS ringfence_inbox (
  event_id   text        NOT NULL,
  subscriber text        NOT NULL,
  handled_at timestamptz NOT NULL,
  PRIMARY KEY (event_id, subscriber)
);
