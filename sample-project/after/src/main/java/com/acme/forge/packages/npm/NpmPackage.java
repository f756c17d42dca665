package com.acme.forge.packages.npm;

/**
 * A package of a project.
 *
 * @param name with its scope
 * @param revision how often it was changed, its creation included
 */
record NpmPackage(long id, long projectId, String name, long revision) {

  /** The revision of a package that was just created. */
  static final long NEW = 1;
}
