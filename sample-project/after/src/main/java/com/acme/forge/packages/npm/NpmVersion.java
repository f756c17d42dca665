package com.acme.forge.packages.npm;

/**
 * A published version of a package.
 *
 * @param id of its tarball, too
 * @param manifest JSON
 * @param publishedAt ISO 8601
 */
record NpmVersion(long id, String version, String manifest, String publishedAt) {}
