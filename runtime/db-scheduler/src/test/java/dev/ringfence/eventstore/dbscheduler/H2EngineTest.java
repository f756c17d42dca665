package dev.ringfence.eventstore.dbscheduler;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2EngineTest extends DurableEngineContract {

  @TempDir Path directory;

  @Override
  HikariDataSource emptyDatabase() {
    return Postgres.pool("jdbc:h2:file:" + directory.resolve("events") + ";WRITE_DELAY=0", 10);
  }
}
