-- The event store's tables on H2 2.x. Running it again does no harm.

CREATE TABLE IF NOT EXISTS ringfence_job (
  task_name            varchar(100)             NOT NULL,
  task_instance        varchar(200)             NOT NULL PRIMARY KEY,
  task_data            varbinary                NOT NULL,
  execution_time       timestamp with time zone NOT NULL,
  picked               boolean                  NOT NULL,
  picked_by            varchar(100),
  last_success         timestamp with time zone,
  last_failure         timestamp with time zone,
  consecutive_failures integer                  NOT NULL,
  last_heartbeat       timestamp with time zone,
  version              bigint                   NOT NULL,
  worker               varchar                  NOT NULL,
  events               integer                  NOT NULL
);

CREATE INDEX IF NOT EXISTS ringfence_job_due ON ringfence_job (execution_time);
CREATE INDEX IF NOT EXISTS ringfence_job_heartbeat ON ringfence_job (last_heartbeat);

CREATE TABLE IF NOT EXISTS ringfence_dead_letter (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  worker    varchar                  NOT NULL,
  argument  varchar                  NOT NULL,
  attempts  integer                  NOT NULL,
  failed_at timestamp with time zone NOT NULL,
  error     varchar                  NOT NULL,
  task_data varbinary                NOT NULL
);

CREATE TABLE IF NOT EXISTS ringfence_inbox (
  event_id   varchar(200)             NOT NULL,
  subscriber varchar(500)             NOT NULL,
  handled_at timestamp with time zone NOT NULL,
  PRIMARY KEY (event_id, subscriber)
);
