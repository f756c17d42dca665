package dev.ringfence.eventstore.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.spring.Forge.CrashWorker;
import dev.ringfence.eventstore.spring.Forge.CrashedEvent;
import dev.ringfence.eventstore.spring.Forge.Journal;
import dev.ringfence.eventstore.spring.Forge.PushReceivedEvent;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A whole application on PostgreSQL, by HTTP. */
class WebApplicationTest {

  private static final String CRASHES =
      CrashWorker.class.getName() + " to " + CrashedEvent.class.getName();

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static EmbeddedPostgres postgres;

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import({Forge.Beans.class, Pushes.class})
  static class Application {}

  /** What clients push to. */
  @RestController
  static class Pushes {
    private final JdbcTemplate jdbc;
    private final EventStore events;

    Pushes(JdbcTemplate jdbc, EventStore events) {
      this.jdbc = jdbc;
      this.events = events;
    }

    @Transactional
    @PostMapping("/push")
    public void push(@RequestParam("ref") String ref) {
      jdbc.update("INSERT INTO push VALUES (?)", ref);
      events.publish(new PushReceivedEvent(ref));
      if (ref.startsWith("broken")) {
        throw new IllegalStateException("after the publication");
      }
    }

    @PostMapping("/crash")
    public void crash() {
      events.publish(new CrashedEvent("the disk"));
    }
  }

  @BeforeAll
  static void startPostgres() throws IOException {
    postgres = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stopPostgres() throws IOException {
    postgres.close();
  }

  /** The application while it runs. */
  private static final class Running implements AutoCloseable {
    final String database = "test" + DATABASES.incrementAndGet();
    final ConfigurableApplicationContext context;

    Running(boolean autoCommit) {
      new JdbcTemplate(postgres.getPostgresDatabase()).execute("CREATE DATABASE " + database);
      rows().execute("CREATE TABLE push (ref text PRIMARY KEY)");
      context =
          new SpringApplicationBuilder(Application.class)
              .run(
                  "--server.port=0",
                  "--spring.main.banner-mode=off",
                  "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", database),
                  "--spring.datasource.hikari.maximum-pool-size=20",
                  "--spring.datasource.hikari.connection-timeout=1000",
                  "--spring.datasource.hikari.auto-commit=" + autoCommit,
                  "--ringfence.event-store.db-scheduler.create-tables=true",
                  "--management.endpoint.health.show-details=always",
                  "--management.endpoints.web.exposure.include="
                      + "health,eventstore,eventstoredeadletters");
    }

    /** The database as somebody outside sees it. */
    JdbcTemplate rows() {
      return new JdbcTemplate(postgres.getDatabase("postgres", database));
    }

    HttpResponse<String> call(String method, String path, String body) throws Exception {
      int port = ((WebServerApplicationContext) context).getWebServer().getPort();
      return HTTP.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
              .method(method, BodyPublishers.ofString(body))
              .header("Content-Type", "application/json")
              .build(),
          BodyHandlers.ofString());
    }

    int status(String method, String path) throws Exception {
      return call(method, path, "").statusCode();
    }

    JsonNode get(String path) throws Exception {
      return new ObjectMapper().readTree(call("GET", path, "").body());
    }

    @Override
    public void close() {
      context.close();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void deliversWhatIsCommittedAndNothingElse(boolean autoCommit) throws Exception {
    try (Running app = new Running(autoCommit)) {
      assertThat(app.status("POST", "/push?ref=broken")).isEqualTo(500);
      assertThat(app.status("POST", "/push?ref=main")).isEqualTo(200);

      Journal journal = app.context.getBean(Journal.class);
      await().atMost(PATIENCE).until(() -> journal.lines.size() == 1);
      await()
          .atMost(PATIENCE)
          .until(() -> app.get("/actuator/eventstore").get("waiting").asLong() == 0);
      assertThat(journal.lines).containsExactly("pipeline main");
      assertThat(app.rows().queryForList("SELECT ref FROM push", String.class))
          .containsExactly("main");
    }
  }

  @Test
  void showsHealthAndDeadLettersAndLetsThemBeRedriven() throws Exception {
    try (Running app = new Running(true)) {
      assertThat(app.status("POST", "/crash")).isEqualTo(200);
      assertThat(app.status("POST", "/crash")).isEqualTo(200);
      await()
          .atMost(PATIENCE)
          .until(() -> app.get("/actuator/eventstore").get("deadLetters").asLong() == 2);

      JsonNode health = app.get("/actuator/health").at("/components/eventstore");
      assertThat(health.get("status").asText()).isEqualTo("UP");
      assertThat(health.at("/details/deadLetters").asLong()).isEqualTo(2);
      String letters = "/actuator/eventstoredeadletters";
      List<String> ids = app.get(letters).findValuesAsText("id");
      assertThat(app.get(letters).findValuesAsText("error"))
          .containsOnly("java.lang.IllegalStateException: crashed by the disk");
      assertThat(app.status("DELETE", letters + "/" + ids.get(0))).isLessThan(300);
      assertThat(app.status("POST", letters + "/" + ids.get(1))).isLessThan(300);
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () ->
                  assertThat(app.get(letters).findValuesAsText("id"))
                      .hasSize(1)
                      .doesNotContainAnyElementsOf(ids));
    }
  }

  @Test
  void switchesASubscriptionOff() throws Exception {
    try (Running app = new Running(true)) {
      String off =
          "{\"subscription\": \"%s\", \"on\": false, \"reason\": \"incident 42\"}"
              .formatted(CRASHES);
      assertThat(app.call("POST", "/actuator/eventstore", off).statusCode()).isLessThan(300);
      assertThat(app.status("POST", "/crash")).isEqualTo(200);

      JsonNode store = app.get("/actuator/eventstore");
      assertThat(store.toString()).contains("incident 42");
      assertThat(store.get("waiting").asLong()).isZero();
      assertThat(store.get("deadLetters").asLong()).isZero();
    }
  }

  @Test
  void isDownWhenTheDatabaseDoesNotAnswer() throws Exception {
    try (Running app = new Running(true)) {
      app.context.getBean(HikariDataSource.class).close();

      HttpResponse<String> health = app.call("GET", "/actuator/health", "");

      assertThat(health.statusCode()).isEqualTo(503);
      assertThat(
              new ObjectMapper()
                  .readTree(health.body())
                  .at("/components/eventstore/status")
                  .asText())
          .isEqualTo("DOWN");
    }
  }
}
