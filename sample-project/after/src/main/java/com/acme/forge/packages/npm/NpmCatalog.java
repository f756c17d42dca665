package com.acme.forge.packages.npm;

import com.acme.forge.common.Database;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;

/** Tells what is published. */
final class NpmCatalog {

  private final Database database;

  NpmCatalog(Database database) {
    this.database = database;
  }

  /**
   * Describes a package as npm wants it: its versions, tags and times.
   *
   * @param tarballUrl gives the address of a version's tarball
   */
  ObjectNode packument(long projectId, String name, UnaryOperator<String> tarballUrl) {
    return database.read(
        handle -> {
          NpmTables tables = new NpmTables(handle);
          NpmPackage npmPackage = existing(tables, projectId, name);
          ObjectNode packument = NpmJson.object();
          packument.put("_id", name).put("_rev", Long.toString(npmPackage.revision()));
          packument.put("name", name);
          packument.set("dist-tags", NpmJson.ofTags(tables.tags(npmPackage)));
          ObjectNode versions = packument.putObject("versions");
          ObjectNode time = packument.putObject("time");
          for (NpmVersion version : tables.versions(npmPackage)) {
            ObjectNode manifest = NpmJson.read(version.manifest());
            manifest.withObjectProperty("dist").put("tarball", tarballUrl.apply(version.version()));
            versions.set(version.version(), manifest);
            time.put(version.version(), version.publishedAt());
          }
          return packument;
        });
  }

  List<DistTag> tags(long projectId, String name) {
    return database.read(
        handle -> {
          NpmTables tables = new NpmTables(handle);
          return tables.tags(existing(tables, projectId, name));
        });
  }

  Tarball tarball(long projectId, String name, String version) {
    return database.read(
        handle -> {
          NpmTables tables = new NpmTables(handle);
          return tables
              .tarball(existing(tables, projectId, name), version)
              .orElseThrow(() -> NpmProblem.notFound("version %s of %s".formatted(version, name)));
        });
  }

  private static NpmPackage existing(NpmTables tables, long projectId, String name) {
    return tables.find(projectId, name).orElseThrow(() -> NpmProblem.notFound("package " + name));
  }
}
