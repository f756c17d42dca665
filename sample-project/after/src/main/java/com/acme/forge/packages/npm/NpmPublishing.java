package com.acme.forge.packages.npm;

import com.acme.forge.common.Database;
import com.acme.forge.packages.events.NpmPackagePublishedEvent;
import dev.ringfence.eventstore.EventStore;
import java.time.Clock;

/** Takes in what is published. */
final class NpmPublishing {

  private final Database database;
  private final EventStore events;
  private final Clock clock;

  NpmPublishing(Database database, EventStore events, Clock clock) {
    this.database = database;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Publishes a version.
   *
   * @throws NpmProblem if the version is published already
   */
  void publish(long projectId, PublishRequest request) {
    database.inTransaction(
        handle -> {
          NpmTables tables = new NpmTables(handle);
          NpmPackage npmPackage = tables.changeOrCreate(projectId, request.name());
          long fileId =
              tables
                  .insert(npmPackage, request, clock.instant().toString())
                  .orElseThrow(() -> NpmProblem.published(request.name(), request.version()));
          request.tags().forEach(tag -> tables.setTag(npmPackage, tag, fileId));
          if (npmPackage.revision() == NpmPackage.NEW) {
            tables.setTag(npmPackage, NpmDistTags.LATEST, fileId);
          }
          events.publish(
              new NpmPackagePublishedEvent(projectId, fileId, request.name(), request.version()));
        });
  }
}
