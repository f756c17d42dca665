package dev.ringfence.eventstore.dbscheduler;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteEngineTest extends DurableEngineContract {

  @TempDir Path directory;

  @Override
  HikariDataSource emptyDatabase() {
    return Postgres.pool(
        "jdbc:sqlite:"
            + directory.resolve("events.db")
            + "?journal_mode=WAL&synchronous=FULL&busy_timeout=10000&transaction_mode=IMMEDIATE",
        10);
  }

  @Override
  String longAgo() {
    return "1577836800000";
  }
}
