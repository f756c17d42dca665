package com.acme.forge.packages;

import com.acme.forge.common.Database;

/** Rows of the registry. */
final class NpmRows {

  private NpmRows() {}

  /** The package web of project 1 in version 1.0.0, all with the id 1. */
  static void insertPackage(Database database) {
    database.inTransaction(
        handle -> {
          handle.execute(
              "INSERT INTO npm_package (id, project_id, name, revision) VALUES (1, 1, 'web', 1)");
          handle.execute(
              "INSERT INTO npm_version"
                  + " (id, package_id, version, manifest, tarball, published_at)"
                  + " VALUES (1, 1, '1.0.0', '{}', x'00', '2026-11-23T00:00:00Z')");
        });
  }
}
