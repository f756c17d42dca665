package com.acme.forge.packages.npm;

import com.acme.forge.common.Database;
import com.acme.forge.packages.events.PackageRegistryEvent;

/** The pipelines that versions have set off. Thread-safe. */
public final class NpmPipelines {

  private final Database database;

  public NpmPipelines(Database database) {
    this.database = database;
  }

  /**
   * Links the version that an event is about with a pipeline, unless it has a newer one.
   *
   * @return false if there is nothing to link any more
   */
  public boolean link(PackageRegistryEvent event, long pipelineId) {
    return database.read(
        handle ->
            handle.execute(
                    "UPDATE npm_version SET pipeline_id = ?"
                        + " WHERE version = ? AND (pipeline_id IS NULL OR pipeline_id < ?)"
                        + " AND package_id ="
                        + " (SELECT id FROM npm_package WHERE project_id = ? AND name = ?)",
                    pipelineId,
                    event.version(),
                    pipelineId,
                    event.projectId(),
                    event.name())
                > 0);
  }
}
