package dev.ringfence.eventstore.dbscheduler;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.ringfence.eventstore.EventStore;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class UnfitDatabaseTest {

  @TempDir Path directory;

  private static EventStore start(DataSource dataSource) {
    return EventStore.of(registry -> {}).runOn(DbSchedulerEngine.on(dataSource));
  }

  @Test
  void refusesH2ThatLosesCommits() {
    String url = "jdbc:h2:file:" + directory.resolve("events");
    try (HikariDataSource dataSource = Postgres.pool(url, 2)) {
      EventStoreSchema.create(dataSource);

      assertThatThrownBy(() -> start(dataSource))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("WRITE_DELAY is 500 ms")
          .hasMessageEndingWith("Use " + url + ";WRITE_DELAY=0");
    }
  }

  @Test
  void refusesH2InMemory() {
    JdbcDataSource dataSource = new JdbcDataSource();
    dataSource.setURL("jdbc:h2:mem:events;DB_CLOSE_DELAY=-1");

    assertThatThrownBy(() -> start(dataSource))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("is in memory")
        .hasMessageContaining("JobEngine.inProcess()");
  }

  @Test
  void refusesSqliteThatLosesCommits() {
    String url = "jdbc:sqlite:" + directory.resolve("events.db");
    try (HikariDataSource dataSource = Postgres.pool(url + "?synchronous=NORMAL", 2)) {
      EventStoreSchema.create(dataSource);

      assertThatThrownBy(() -> start(dataSource))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("journal_mode=WAL, synchronous=FULL")
          .hasMessageEndingWith(
              "Use "
                  + url
                  + "?journal_mode=WAL&synchronous=FULL&busy_timeout=10000"
                  + "&transaction_mode=IMMEDIATE");
    }
  }

  @Test
  void saysThatThereIsNoDatabase() {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setPortNumbers(new int[] {1});

    assertThatThrownBy(() -> start(dataSource))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("The event store's database cannot be reached")
        .hasMessageContaining("localhost:1");
  }
}
