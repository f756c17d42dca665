package com.acme.forge;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds on every database, whatever befalls the application. */
abstract class DatabaseContract {

  private static final String[] CI_FILE = {
    "published:",
    "  on: package_registry/npm/package_published",
    "  script: echo \"$PACKAGE_REGISTRY_NPM_PACKAGE_PUBLISHED_VERSION is out\"",
    "added:",
    "  on: package_registry/npm/tag_added",
    "  script: echo \"$PACKAGE_REGISTRY_NPM_TAG_ADDED_TAG is new\"",
    "deleted:",
    "  on: package_registry/npm/tag_deleted",
    "  script: echo \"$PACKAGE_REGISTRY_NPM_TAG_DELETED_TAG is gone\"",
  };

  @TempDir Path temp;
  private Path data;
  private TestDatabase database;

  abstract TestDatabase newDatabase(Path data) throws Exception;

  @BeforeEach
  void create() throws Exception {
    data = Files.createDirectory(temp.resolve("data"));
    database = newDatabase(data);
  }

  private NpmRequests npm(ServerProcess server) throws Exception {
    return NpmRequests.of(server.page(), data);
  }

  private void commitCiFile(ServerProcess server) throws Exception {
    RepositoryRequests.of(server.page(), data).putCiFile(CI_FILE);
    letSubscriptionsBeKnown(database);
  }

  /** ci promises to know them within a second. */
  static void letSubscriptionsBeKnown(TestDatabase database) {
    database.awaitNoJobs();
    await().pollDelay(ofSeconds(2)).until(() -> true);
  }

  private long pipelines() throws Exception {
    return database.count("SELECT count(*) FROM ci_pipeline WHERE source = 'EVENT_SUBSCRIPTION'");
  }

  @Test
  void runsAPipelineForWhatNpmPublishesTagsAndUntags() throws Exception {
    assumeTrue(NpmClient.isInstalled(), "There is no npm on the PATH");
    try (ServerProcess server = ServerProcess.start(database.settings())) {
      commitCiFile(server);
      NpmClient npm =
          new NpmClient(
              temp.resolve("home"),
              server.page().resolve("api/v4/projects/1/packages/npm/"),
              Files.readString(data.resolve(Forge.TOKEN_FILE)));
      Path folder = npm.newPackage("@acme/web", "1.0.0");
      for (String command :
          List.of(
              "publish", "dist-tag add @acme/web@1.0.0 stable", "dist-tag rm @acme/web stable")) {
        NpmClient.Result result = npm.run(folder, command.split(" ", -1));
        assertThat(result.status()).as(result.output()).isZero();
        database.awaitNoJobs();
      }

      assertThat(server.get("pipelines/1")).contains("event_subscription", "1.0.0 is out");
      assertThat(server.get("pipelines/2")).contains("event_subscription", "stable is new");
      assertThat(server.get("pipelines/3")).contains("event_subscription", "stable is gone");
      assertThat(server.get("projects/1/packages/@acme/web"))
          .contains("<a href=\"/pipelines/3\">3</a>");
    }
  }

  @Test
  void createsThePipelinesOnceThoughTheServerIsKilledBeforeIt() throws Exception {
    List<String> versions = List.of("1.0.0", "1.0.1", "1.0.2", "1.0.3", "1.0.4");
    try (ServerProcess server = ServerProcess.start(database.settings())) {
      commitCiFile(server);
      database.refuse("INSERT", "ci_pipeline");
      for (String version : versions) {
        assertThat(npm(server).publish("web", version, "latest").statusCode()).isEqualTo(201);
      }
      assertThat(pipelines()).isZero();
      server.kill();
    }
    database.accept("ci_pipeline");

    try (ServerProcess server = ServerProcess.start(database.settings())) {
      database.awaitNoJobs();

      assertThat(pipelines()).isEqualTo(versions.size());
      List<String> outputs = new ArrayList<>();
      for (long pipeline : database.numbers("SELECT id FROM ci_pipeline")) {
        outputs.add(server.get("pipelines/" + pipeline));
      }
      for (String version : versions) {
        assertThat(outputs).filteredOn(page -> page.contains(version + " is out")).hasSize(1);
      }
      assertThat(server.get("")).contains("0 deliveries wait", "<p>None.</p>");
    }
  }

  @Test
  void publishesNothingOfWhatIsRolledBack() throws Exception {
    try (Forge forge = Forge.start(database.settings(), line -> {})) {
      NpmRequests npm = NpmRequests.of(forge, data);
      npm.publish("web", "1.0.0", "latest");
      database.awaitNoJobs();
      long events = database.count("SELECT count(*) FROM event_trail");

      database.refuse("INSERT", "ringfence_job");
      assertThat(npm.publish("web", "1.0.1", "latest").statusCode()).isEqualTo(500);
      database.accept("ringfence_job");
      assertThat(database.count("SELECT count(*) FROM npm_version")).isEqualTo(1);
      assertThat(npm.get("-/package/web/dist-tags").body()).isEqualTo("{\"latest\":\"1.0.0\"}");

      // By then the event that the tag is deleted is published.
      database.refuse("DELETE", "npm_package");
      assertThat(npm.delete("web/-rev/1").statusCode()).isEqualTo(500);
      database.accept("npm_package");
      database.awaitNoJobs();
      assertThat(npm.get("-/package/web/dist-tags").body()).isEqualTo("{\"latest\":\"1.0.0\"}");
      assertThat(database.count("SELECT count(*) FROM event_trail")).isEqualTo(events);

      assertThat(npm.publish("web", "1.0.1", "latest").statusCode()).isEqualTo(201);
      database.awaitNoJobs();
      assertThat(database.count("SELECT count(*) FROM event_trail")).isEqualTo(events + 1);
    }
  }

  @Test
  void publishesAVersionOnceAmongManyAtATime() throws Exception {
    try (Forge forge = Forge.start(database.settings(), line -> {})) {
      NpmRequests npm = NpmRequests.of(forge, data);
      ExecutorService clients = Executors.newFixedThreadPool(4);
      try {
        Callable<HttpResponse<String>> publish = () -> npm.publish("web", "1.0.0", "latest");
        List<Future<HttpResponse<String>>> answers =
            clients.invokeAll(List.of(publish, publish, publish, publish));

        assertThat(answers)
            .extracting(answer -> answer.get().statusCode())
            .containsExactlyInAnyOrder(201, 403, 403, 403);
      } finally {
        clients.shutdown();
      }
      database.awaitNoJobs();
      assertThat(database.count("SELECT count(*) FROM event_trail")).isEqualTo(1);
    }
  }
}
