package com.acme.forge.packages.npm;

import com.acme.forge.common.Database;
import com.acme.forge.packages.events.NpmTagAddedEvent;
import com.acme.forge.packages.events.NpmTagDeletedEvent;
import dev.ringfence.eventstore.EventStore;
import java.util.List;

/** Gives tags to versions, and takes them away. */
public final class NpmDistTags {

  /** The tag that is installed if none is asked for. */
  static final String LATEST = "latest";

  private final Database database;
  private final EventStore events;

  public NpmDistTags(Database database, EventStore events) {
    this.database = database;
    this.events = events;
  }

  /**
   * Lets a tag stand for a version. If it does already, nothing happens.
   *
   * @throws NpmProblem if there is no such version
   */
  void add(long projectId, String name, String tag, String version) {
    database.inTransaction(
        handle -> {
          NpmTables tables = new NpmTables(handle);
          add(tables, changed(tables, projectId, name), new DistTag(tag, version));
        });
  }

  /**
   * Deletes a tag.
   *
   * @throws NpmProblem if there is no such tag, or it is {@link #LATEST}, without which nobody
   *     could install the package by its name alone
   */
  void delete(long projectId, String name, String tag) {
    if (tag.equals(LATEST)) {
      throw NpmProblem.malformed("The tag latest cannot be deleted, only moved");
    }
    database.inTransaction(
        handle -> {
          NpmTables tables = new NpmTables(handle);
          NpmPackage npmPackage = changed(tables, projectId, name);
          delete(
              tables,
              npmPackage,
              tables.tags(npmPackage).stream()
                  .filter(each -> each.tag().equals(tag))
                  .findAny()
                  .orElseThrow(() -> NpmProblem.notFound("tag %s of %s".formatted(tag, name))));
        });
  }

  /** Deletes a tag, save {@link #LATEST}, of all packages of a project. */
  public void deleteFromAll(long projectId, String tag) {
    if (tag.equals(LATEST)) {
      return;
    }
    database.inTransaction(
        handle -> {
          List<String> names = new NpmTables(handle).namesOfTagged(projectId, tag);
          names.forEach(name -> delete(projectId, name, tag));
        });
  }

  /** Within a transaction. */
  void add(NpmTables tables, NpmPackage npmPackage, DistTag distTag) {
    if (tables.tags(npmPackage).contains(distTag)) {
      return;
    }
    NpmVersion version =
        tables
            .version(npmPackage, distTag.version())
            .orElseThrow(
                () ->
                    NpmProblem.notFound(
                        "version %s of %s".formatted(distTag.version(), npmPackage.name())));
    tables.setTag(npmPackage, distTag.tag(), version.id());
    events.publish(
        new NpmTagAddedEvent(
            npmPackage.projectId(),
            version.id(),
            npmPackage.name(),
            distTag.tag(),
            distTag.version()));
  }

  /** Within a transaction. */
  void delete(NpmTables tables, NpmPackage npmPackage, DistTag distTag) {
    tables.deleteTag(npmPackage, distTag.tag());
    events.publish(
        new NpmTagDeletedEvent(
            npmPackage.projectId(), npmPackage.name(), distTag.tag(), distTag.version()));
  }

  private static NpmPackage changed(NpmTables tables, long projectId, String name) {
    return tables.change(projectId, name).orElseThrow(() -> NpmProblem.notFound("package " + name));
  }
}
