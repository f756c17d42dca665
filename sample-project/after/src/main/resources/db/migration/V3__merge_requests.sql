CREATE TABLE merge_request (
  id            ${identity},
  project_id    bigint  NOT NULL,
  source_branch text    NOT NULL,
  head_commit   text    NOT NULL,
  approvals     integer NOT NULL, -- of the head commit
  head_pipeline bigint,
  merged        boolean NOT NULL
);

CREATE INDEX merge_request_by_branch ON merge_request (project_id, source_branch);

CREATE TABLE merge_request_block (
  merge_request_id bigint NOT NULL REFERENCES merge_request,
  reason           text   NOT NULL,
  PRIMARY KEY (merge_request_id, reason)
);
