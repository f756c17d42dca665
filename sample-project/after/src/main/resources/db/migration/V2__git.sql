-- What git knows: where branches stand, and the files of each commit.

CREATE TABLE git_branch (
  project_id bigint NOT NULL,
  name       text   NOT NULL,
  head       text   NOT NULL,
  PRIMARY KEY (project_id, name)
);

CREATE TABLE git_file (
  project_id bigint NOT NULL,
  commit_id  text   NOT NULL,
  path       text   NOT NULL,
  content    text   NOT NULL,
  PRIMARY KEY (project_id, commit_id, path)
);
