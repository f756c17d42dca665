package com.acme.forge;

import static java.time.Duration.ofMinutes;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left when the application does not start, and when it stops. */
final class StartAndStopTest {

  private static final int TERMINATED = 128 + 15;

  @TempDir Path data;

  private static Set<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream().filter(Thread::isAlive).collect(toSet());
  }

  @Test
  void leavesNothingBehindWhereThePortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ForgeSettings settings = ForgeSettings.in(data).withPort(taken.getLocalPort());
      Set<Thread> before = threads();

      assertThatThrownBy(() -> Forge.start(settings, line -> {}))
          .hasMessageContaining("Port already in use");

      await()
          .atMost(ofMinutes(1))
          .untilAsserted(
              () -> {
                Set<Thread> left = threads();
                left.removeAll(before);
                assertThat(left)
                    .extracting(Thread::getName)
                    .noneMatch(name -> name.startsWith("db-scheduler"))
                    .noneMatch(name -> name.startsWith("Hikari"))
                    .noneMatch(name -> name.startsWith("ci-"))
                    .noneMatch(name -> name.startsWith("Jetty"));
              });
    }
  }

  @Test
  void saysInOneLineWhyItDoesNotStart() throws Exception {
    try (ServerProcess server =
        ServerProcess.launch(
            ForgeSettings.in(data).withDatabaseUrl(Optional.of("mysql://me:secret@host/forge")))) {
      assertThat(server.awaitExit()).isEqualTo(1);
      assertThat(server.output().lines())
          .singleElement()
          .asString()
          .startsWith("The forge does not start: DATABASE_URL must look like")
          .doesNotContain("secret");
    }
  }

  @Test
  void answersTheRequestsThatItHasBegunBeforeItStops() throws Exception {
    TestDatabase database = TestDatabase.newPostgres(data);
    Forge forge = Forge.start(database.settings(), line -> {});
    NpmRequests npm = NpmRequests.of(forge, data);
    URI page = forge.page();
    CompletableFuture<HttpResponse<String>> answer;
    CompletableFuture<Void> stopped;
    try (Connection blocker = database.connect();
        Statement statement = blocker.createStatement()) {
      blocker.setAutoCommit(false);
      statement.execute("LOCK TABLE npm_package");
      answer = npm.publishLater("web", "1.0.0", "latest");
      await()
          .atMost(ofMinutes(1))
          .until(
              () ->
                  database.count(
                          "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                              + " AND datname = current_database()")
                      == 1);
      stopped = CompletableFuture.runAsync(forge::close);
      await().atMost(ofMinutes(1)).until(() -> isRefused(page));
      blocker.rollback();
    }

    assertThat(answer.get(1, TimeUnit.MINUTES).statusCode()).isEqualTo(201);
    stopped.get(1, TimeUnit.MINUTES);
    assertThat(database.count("SELECT count(*) FROM npm_version")).isEqualTo(1);
  }

  private static boolean isRefused(URI page) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), page.getPort())) {
      return !socket.isConnected();
    } catch (IOException e) {
      return true;
    }
  }

  @Test
  void finishesTheJobsThatRunBeforeItStops() throws Exception {
    ForgeSettings settings = ForgeSettings.in(data);
    Path begun = data.resolve("begun");
    try (ServerProcess server = ServerProcess.start(settings)) {
      RepositoryRequests.of(server.page(), data)
          .putCiFile("slow:", "  script: touch %s; sleep 2; echo finished".formatted(begun));
      await().atMost(ofMinutes(1)).until(() -> Files.exists(begun));
      server.terminate();

      assertThat(server.awaitExit()).isEqualTo(TERMINATED);
      assertThat(server.linesWith("job slow of pipeline 1 is done")).hasSize(1);
    }
    assertThat(TestDatabase.ofFolder(data).count("SELECT count(*) FROM ringfence_job")).isZero();
  }

  @Test
  void keepsTheTokenFromOthers() throws Exception {
    Forge.start(ForgeSettings.in(data), line -> {}).close();

    assertThat(Files.getPosixFilePermissions(data.resolve(Forge.NPM_SETTINGS)))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(data.resolve(Forge.NPM_SETTINGS))
        .content()
        .contains("/api/v4/projects/1/packages/npm/:_authToken=forge-");
  }
}
