-- What the jobs of each project's default branch wait for: names of events, or patterns over them.
CREATE TABLE ci_event_subscription (
  project_id bigint NOT NULL,
  event      text   NOT NULL,
  PRIMARY KEY (project_id, event)
);

-- Whether a project has a subscription, and the revision in which that last changed, so that
-- processes can follow the changes. Revisions are committed in their order.
CREATE TABLE ci_project (
  project_id bigint  PRIMARY KEY,
  subscribed boolean NOT NULL,
  revision   bigint  NOT NULL
);

CREATE INDEX ci_project_by_revision ON ci_project (revision);

CREATE TABLE ci_revision (
  latest bigint NOT NULL -- in the only row
);

INSERT INTO ci_revision (latest) VALUES (0);

CREATE TABLE ci_pipeline (
  id             ${identity},
  project_id     bigint NOT NULL,
  branch         text   NOT NULL,
  commit_id      text   NOT NULL,
  source         text   NOT NULL,
  error          text, -- why it has no jobs
  created_at     text   NOT NULL, -- ISO 8601, UTC
  event_id       text   NOT NULL, -- of the event that it was created for
  event          text   NOT NULL, -- its name
  payload        text   NOT NULL, -- JSON
  correlation_id text   NOT NULL,
  causation_id   text,
  UNIQUE (project_id, event_id)
);

CREATE TABLE ci_job (
  id          ${identity},
  pipeline_id bigint  NOT NULL REFERENCES ci_pipeline,
  name        text    NOT NULL,
  script      text    NOT NULL,
  status      text    NOT NULL,
  attempt     integer NOT NULL, -- how often it was begun
  output      text    NOT NULL,
  note        text, -- why it failed
  UNIQUE (pipeline_id, name)
);
