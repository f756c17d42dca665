package com.acme.forge;

import com.acme.forge.ci.script.ScriptLimits;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is decided about the application before it starts.
 *
 * @param port where it listens; 0 for any that is free
 * @param data a folder for the token and, unless there is another, the database
 * @param databaseUrl of PostgreSQL: {@code postgres://user:password@host:port/database}, or JDBC's;
 *     empty for a file in {@code data}
 * @param maxRequestBytes how long a request may be
 * @param scriptLimits what a job's script may take
 */
public record ForgeSettings(
    int port,
    Path data,
    Optional<String> databaseUrl,
    int maxRequestBytes,
    ScriptLimits scriptLimits) {

  private static final int STANDARD_REQUEST_BYTES = 32 << 20;

  /** The application with all that it has in one folder. */
  public static ForgeSettings in(Path data) {
    return new ForgeSettings(
        0, data, Optional.empty(), STANDARD_REQUEST_BYTES, ScriptLimits.standard());
  }

  public ForgeSettings withPort(int newPort) {
    return new ForgeSettings(newPort, data, databaseUrl, maxRequestBytes, scriptLimits);
  }

  public ForgeSettings withDatabaseUrl(Optional<String> newUrl) {
    return new ForgeSettings(port, data, newUrl, maxRequestBytes, scriptLimits);
  }

  public ForgeSettings withMaxRequestBytes(int bytes) {
    return new ForgeSettings(port, data, databaseUrl, bytes, scriptLimits);
  }

  public ForgeSettings withScriptLimits(ScriptLimits limits) {
    return new ForgeSettings(port, data, databaseUrl, maxRequestBytes, limits);
  }

  /** Where the database is; SQLite keeps what it has acknowledged, and lets writers wait. */
  String jdbcUrl() {
    return databaseUrl
        .map(DatabaseUrl::toJdbc)
        .orElseGet(
            () ->
                "jdbc:sqlite:"
                    + data.resolve("forge.db")
                    + "?journal_mode=WAL&synchronous=FULL&busy_timeout=10000"
                    + "&transaction_mode=IMMEDIATE&foreign_keys=true");
  }
}
