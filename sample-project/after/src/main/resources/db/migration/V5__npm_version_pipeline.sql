-- The newest pipeline that an event of the version has set off.
ALTER TABLE npm_version ADD COLUMN pipeline_id bigint;
