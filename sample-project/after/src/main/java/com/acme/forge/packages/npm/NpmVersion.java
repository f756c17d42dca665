package com.acme.forge.packages.npm;

import java.util.Optional;

/**
 * A published version of a package.
 *
 * @param id of its tarball, too
 * @param manifest JSON
 * @param publishedAt ISO 8601
 * @param pipelineId the newest that it has set off
 */
record NpmVersion(
    long id, String version, String manifest, String publishedAt, Optional<Long> pipelineId) {}
