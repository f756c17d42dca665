package com.acme.forge.packages.npm;

import com.acme.forge.common.Database;
import dev.ringfence.eventstore.EventStore;
import java.util.List;

/** Takes back what was published. */
final class NpmUnpublishing {

  private final Database database;
  private final NpmDistTags distTags;

  NpmUnpublishing(Database database, EventStore events) {
    this.database = database;
    distTags = new NpmDistTags(database, events);
  }

  /**
   * Deletes a package with all its versions and tags.
   *
   * @param revision of the package that the client has seen
   */
  void deleteAll(long projectId, String name, long revision) {
    database.inTransaction(
        handle -> {
          NpmTables tables = new NpmTables(handle);
          NpmPackage npmPackage = changed(tables, projectId, name, revision);
          tables.tags(npmPackage).forEach(tag -> distTags.delete(tables, npmPackage, tag));
          tables.delete(npmPackage);
        });
  }

  /**
   * Deletes the versions and tags that are not to remain, and moves the tags that are to.
   *
   * @param revision of the package that the client has seen
   */
  void deleteAllBut(long projectId, String name, long revision, Remainder remainder) {
    database.inTransaction(
        handle -> {
          NpmTables tables = new NpmTables(handle);
          NpmPackage npmPackage = changed(tables, projectId, name, revision);
          List<DistTag> before = tables.tags(npmPackage);
          remainder.tags().forEach(tag -> distTags.add(tables, npmPackage, tag));
          List<String> kept = remainder.tags().stream().map(DistTag::tag).toList();
          before.stream()
              .filter(tag -> !kept.contains(tag.tag()))
              .forEach(tag -> distTags.delete(tables, npmPackage, tag));
          tables.versions(npmPackage).stream()
              .filter(version -> !remainder.versions().contains(version.version()))
              .forEach(tables::delete);
        });
  }

  private static NpmPackage changed(NpmTables tables, long projectId, String name, long revision) {
    NpmPackage npmPackage =
        tables.change(projectId, name).orElseThrow(() -> NpmProblem.notFound("package " + name));
    if (npmPackage.revision() != revision + 1) {
      throw NpmProblem.changedMeanwhile(name);
    }
    return npmPackage;
  }
}
