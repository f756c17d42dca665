package com.acme.forge.packages.npm;

import com.acme.forge.common.Database;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people may want to see of the registry. Thread-safe. */
public final class NpmPackages {

  private final Database database;

  public NpmPackages(Database database) {
    this.database = database;
  }

  /**
   * A package.
   *
   * @param tags versions by tag
   */
  public record Overview(long projectId, String name, Map<String, String> tags) {}

  /**
   * A version of a package.
   *
   * @param publishedAt ISO 8601
   * @param pipelineId the newest that it has set off
   */
  public record Version(
      String version, String publishedAt, List<String> tags, Optional<Long> pipelineId) {}

  /** The packages of all projects, the last created first. */
  public List<Overview> newest(int limit) {
    return database.read(
        handle -> {
          NpmTables tables = new NpmTables(handle);
          return tables.newest(limit).stream()
              .map(each -> new Overview(each.projectId(), each.name(), tags(tables, each)))
              .toList();
        });
  }

  /** The versions of a package, the newest first; empty if there is no such package. */
  public Optional<List<Version>> versions(long projectId, String name) {
    return database.read(
        handle -> {
          NpmTables tables = new NpmTables(handle);
          return tables.find(projectId, name).map(found -> versions(tables, found));
        });
  }

  private static List<Version> versions(NpmTables tables, NpmPackage npmPackage) {
    Map<String, String> tags = tags(tables, npmPackage);
    List<Version> versions = new ArrayList<>();
    for (NpmVersion each : tables.versions(npmPackage)) {
      List<String> own =
          tags.keySet().stream().filter(tag -> each.version().equals(tags.get(tag))).toList();
      versions.add(0, new Version(each.version(), each.publishedAt(), own, each.pipelineId()));
    }
    return versions;
  }

  private static Map<String, String> tags(NpmTables tables, NpmPackage npmPackage) {
    Map<String, String> versions = new LinkedHashMap<>();
    tables.tags(npmPackage).forEach(each -> versions.put(each.tag(), each.version()));
    return versions;
  }
}
