package com.acme.forge;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the sample's README, word for word; the first one has built what this runs. */
final class ReadmeCommandsIT {

  private static final Path SAMPLE = Path.of("..").toAbsolutePath().normalize();
  private static final String PIPELINE = "http://127.0.0.1:8080/pipelines/1";

  @TempDir Path checkout;

  @BeforeEach
  void linkTheSample() throws IOException {
    Files.createSymbolicLink(checkout.resolve("sample-project"), SAMPLE);
  }

  private static List<String> commands() throws IOException {
    String chapter = Files.readString(SAMPLE.resolve("README.md")).split("## Three commands", 2)[1];
    return chapter.split("```", 3)[1].lines().skip(1).toList();
  }

  private Process start(String command, Path output) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command.split(" ", -1))
            .directory(checkout.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    NpmClient.setHome(builder.environment(), checkout);
    builder.environment().remove("DATABASE_URL");
    return builder.start();
  }

  @Test
  void publishAPackageAndRunItsPipeline() throws Exception {
    assumeTrue(NpmClient.isInstalled(), "There is no npm on the PATH");
    try (FileChannel turns = FileChannel.open(turns(), CREATE, WRITE);
        FileLock turn = turns.lock()) {
      assertThat(turn.isValid()).isTrue();
      assumeTrue(portIsFree(), "Something else listens on port 8080");
      publishAndAwaitThePipeline();
    }
  }

  /** Builds that run at once on one machine take turns at the port that the README names. */
  private static Path turns() {
    return Path.of(
        System.getProperty("java.io.tmpdir"),
        "forge-readme-commands-" + System.getProperty("user.name") + ".lock");
  }

  private void publishAndAwaitThePipeline() throws Exception {
    List<String> commands = commands();
    assertThat(commands).hasSize(3);
    assertThat(commands.get(0)).startsWith("mvn ").contains(" package ");
    Path output = checkout.resolve("server.log");
    Process server = start(commands.get(1), output);
    try {
      await()
          .atMost(ofMinutes(1))
          .until(() -> Files.readString(output).contains("Look at http://127.0.0.1:8080/"));
      DatabaseContract.letSubscriptionsBeKnown(
          TestDatabase.ofFolder(checkout.resolve("forge-data")));

      Path npmOutput = checkout.resolve("npm.log");
      Process npm = start(commands.get(2), npmOutput);
      assertThat(npm.waitFor(2, TimeUnit.MINUTES)).isTrue();
      assertThat(npm.exitValue()).as(Files.readString(npmOutput)).isZero();
      await().atMost(ofMinutes(1)).until(() -> pipeline().contains("@acme/hello 1.0.0 is out"));
    } finally {
      server.destroy();
      assertThat(server.waitFor(1, TimeUnit.MINUTES)).isTrue();
      Files.delete(checkout.resolve("sample-project"));
    }
  }

  private static boolean portIsFree() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), 8080)) {
      return !socket.isConnected();
    } catch (IOException e) {
      return true;
    }
  }

  private static String pipeline() throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(PIPELINE)).build(), BodyHandlers.ofString())
        .body();
  }
}
