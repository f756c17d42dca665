-- The npm packages of all projects. ${identity} and ${bytes} are what each database calls these types.

CREATE TABLE npm_package (
  id         ${identity},
  project_id bigint NOT NULL,
  name       text   NOT NULL,
  revision   bigint NOT NULL, -- how often it was changed
  UNIQUE (project_id, name)
);

CREATE TABLE npm_version (
  id           ${identity}, -- the package file's id, too
  package_id   bigint NOT NULL REFERENCES npm_package,
  version      text   NOT NULL,
  manifest     text   NOT NULL, -- JSON, as it was published
  tarball      ${bytes} NOT NULL,
  published_at text   NOT NULL, -- ISO 8601, UTC
  UNIQUE (package_id, version)
);

CREATE TABLE npm_dist_tag (
  package_id bigint NOT NULL REFERENCES npm_package,
  tag        text   NOT NULL,
  version_id bigint NOT NULL REFERENCES npm_version,
  PRIMARY KEY (package_id, tag)
);
