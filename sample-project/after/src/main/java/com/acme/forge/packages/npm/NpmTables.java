package com.acme.forge.packages.npm;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The tables of the registry, over one connection. */
final class NpmTables {

  private final Handle handle;

  NpmTables(Handle handle) {
    this.handle = handle;
  }

  Optional<NpmPackage> find(long projectId, String name) {
    return handle
        .createQuery(
            "SELECT id, project_id, name, revision FROM npm_package"
                + " WHERE project_id = :projectId AND name = :name")
        .bind("projectId", projectId)
        .bind("name", name)
        .map(NpmTables::npmPackage)
        .findOne();
  }

  /** Of all projects, the last created first. */
  List<NpmPackage> newest(int limit) {
    return handle
        .createQuery(
            "SELECT id, project_id, name, revision FROM npm_package ORDER BY id DESC LIMIT :limit")
        .bind("limit", limit)
        .map(NpmTables::npmPackage)
        .list();
  }

  /** Counts a change, and keeps others from changing the package until the transaction ends. */
  Optional<NpmPackage> change(long projectId, String name) {
    return handle
        .createQuery(
            "UPDATE npm_package SET revision = revision + 1"
                + " WHERE project_id = :projectId AND name = :name"
                + " RETURNING id, project_id, name, revision")
        .bind("projectId", projectId)
        .bind("name", name)
        .map(NpmTables::npmPackage)
        .findOne();
  }

  /** As {@link #change}, of a package that is created if it is not there. */
  NpmPackage changeOrCreate(long projectId, String name) {
    return handle
        .createQuery(
            "INSERT INTO npm_package (project_id, name, revision) VALUES (:projectId, :name, 1)"
                + " ON CONFLICT (project_id, name)"
                + " DO UPDATE SET revision = npm_package.revision + 1"
                + " RETURNING id, project_id, name, revision")
        .bind("projectId", projectId)
        .bind("name", name)
        .map(NpmTables::npmPackage)
        .one();
  }

  void delete(NpmPackage npmPackage) {
    handle.execute("DELETE FROM npm_dist_tag WHERE package_id = ?", npmPackage.id());
    handle.execute("DELETE FROM npm_version WHERE package_id = ?", npmPackage.id());
    handle.execute("DELETE FROM npm_package WHERE id = ?", npmPackage.id());
  }

  /** The names of the packages of a project that have some tag. */
  List<String> namesOfTagged(long projectId, String tag) {
    return handle
        .createQuery(
            "SELECT name FROM npm_package JOIN npm_dist_tag ON package_id = id"
                + " WHERE project_id = :projectId AND tag = :tag ORDER BY name")
        .bind("projectId", projectId)
        .bind("tag", tag)
        .mapTo(String.class)
        .list();
  }

  /** All versions, oldest first. */
  List<NpmVersion> versions(NpmPackage npmPackage) {
    return handle
        .createQuery(
            "SELECT id, version, manifest, published_at, pipeline_id FROM npm_version"
                + " WHERE package_id = :packageId ORDER BY id")
        .bind("packageId", npmPackage.id())
        .map(NpmTables::npmVersion)
        .list();
  }

  Optional<NpmVersion> version(NpmPackage npmPackage, String version) {
    return handle
        .createQuery(
            "SELECT id, version, manifest, published_at, pipeline_id FROM npm_version"
                + " WHERE package_id = :packageId AND version = :version")
        .bind("packageId", npmPackage.id())
        .bind("version", version)
        .map(NpmTables::npmVersion)
        .findOne();
  }

  Optional<Tarball> tarball(NpmPackage npmPackage, String version) {
    return handle
        .createQuery(
            "SELECT tarball FROM npm_version WHERE package_id = :packageId AND version = :version")
        .bind("packageId", npmPackage.id())
        .bind("version", version)
        .map((row, context) -> new Tarball(row.getBytes("tarball")))
        .findOne();
  }

  /** Adds a version; returns its id, or nothing if the package has it already. */
  Optional<Long> insert(NpmPackage npmPackage, PublishRequest request, String publishedAt) {
    return handle
        .createQuery(
            "INSERT INTO npm_version (package_id, version, manifest, tarball, published_at)"
                + " VALUES (:packageId, :version, :manifest, :tarball, :publishedAt)"
                + " ON CONFLICT (package_id, version) DO NOTHING RETURNING id")
        .bind("packageId", npmPackage.id())
        .bind("version", request.version())
        .bind("manifest", request.manifest().toString())
        .bind("tarball", request.tarball().content())
        .bind("publishedAt", publishedAt)
        .mapTo(Long.class)
        .findOne();
  }

  void delete(NpmVersion version) {
    handle.execute("DELETE FROM npm_version WHERE id = ?", version.id());
  }

  List<DistTag> tags(NpmPackage npmPackage) {
    return handle
        .createQuery(
            "SELECT tag, version FROM npm_dist_tag JOIN npm_version ON id = version_id"
                + " WHERE npm_dist_tag.package_id = :packageId ORDER BY tag")
        .bind("packageId", npmPackage.id())
        .map((row, context) -> new DistTag(row.getString("tag"), row.getString("version")))
        .list();
  }

  void setTag(NpmPackage npmPackage, String tag, long versionId) {
    handle.execute(
        "INSERT INTO npm_dist_tag (package_id, tag, version_id) VALUES (?, ?, ?)"
            + " ON CONFLICT (package_id, tag) DO UPDATE SET version_id = excluded.version_id",
        npmPackage.id(),
        tag,
        versionId);
  }

  void deleteTag(NpmPackage npmPackage, String tag) {
    handle.execute(
        "DELETE FROM npm_dist_tag WHERE package_id = ? AND tag = ?", npmPackage.id(), tag);
  }

  private static NpmPackage npmPackage(ResultSet row, StatementContext context)
      throws SQLException {
    return new NpmPackage(
        row.getLong("id"),
        row.getLong("project_id"),
        row.getString("name"),
        row.getLong("revision"));
  }

  private static NpmVersion npmVersion(ResultSet row, StatementContext context)
      throws SQLException {
    long pipelineId = row.getLong("pipeline_id");
    return new NpmVersion(
        row.getLong("id"),
        row.getString("version"),
        row.getString("manifest"),
        row.getString("published_at"),
        pipelineId == 0 ? Optional.empty() : Optional.of(pipelineId));
  }
}
