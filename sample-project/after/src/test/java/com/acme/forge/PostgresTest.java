package com.acme.forge;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PostgresTest extends DatabaseContract {

  private static final int VERSIONS = 24;

  @Override
  TestDatabase newDatabase(Path data) throws SQLException {
    return TestDatabase.newPostgres(data);
  }

  @Test
  void sharesTheWorkBetweenTwoProcesses(@TempDir Path folder) throws Exception {
    TestDatabase database = newDatabase(folder.resolve("one"));
    ForgeSettings settings = database.settings();
    try (ServerProcess one = ServerProcess.start(settings);
        ServerProcess other =
            ServerProcess.start(
                ForgeSettings.in(folder.resolve("other"))
                    .withDatabaseUrl(settings.databaseUrl()))) {
      RepositoryRequests.of(one.page(), settings.data())
          .putCiFile("work:", "  on: package_registry/*", "  script: sleep 1");
      letSubscriptionsBeKnown(database);
      NpmRequests npm = NpmRequests.of(one.page(), settings.data());
      for (int i = 0; i < VERSIONS; i++) {
        assertThat(npm.publish("web", "1.0." + i, "latest").statusCode()).isEqualTo(201);
      }
      database.awaitNoJobs();

      List<String> byOne = one.linesWith("job work of pipeline");
      List<String> byOther = other.linesWith("job work of pipeline");
      assertThat(byOne).isNotEmpty();
      assertThat(byOther).isNotEmpty();
      Set<String> all = new HashSet<>(byOne);
      all.addAll(byOther);
      assertThat(byOne.size() + byOther.size()).as("no job runs twice").isEqualTo(all.size());
      assertThat(all)
          .as("no job is left out")
          .isEqualTo(
              IntStream.rangeClosed(1, VERSIONS)
                  .mapToObj("ci             job work of pipeline %d is done"::formatted)
                  .collect(toSet()));
    }
  }
}
