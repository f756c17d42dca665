package com.acme.forge;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application in a process of its own, to be killed. */
final class ServerProcess implements AutoCloseable {

  private static final Pattern PAGE = Pattern.compile("(?m)^Look at (http\\S+)$");
  private static final long MINUTES = 2;

  private final Process process;
  private final Path output;

  private ServerProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** Starts one, and does not wait for it. */
  static ServerProcess launch(ForgeSettings settings) throws IOException {
    Files.createDirectories(settings.data());
    Path output = Files.createTempFile(settings.data(), "server", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--port",
                Integer.toString(settings.port()),
                "--data",
                settings.data().toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().put("DATABASE_URL", settings.databaseUrl().orElse(""));
    return new ServerProcess(builder.start(), output);
  }

  /** Starts one, and waits until it listens. */
  static ServerProcess start(ForgeSettings settings) throws IOException {
    ServerProcess server = launch(settings);
    await()
        .atMost(ofMinutes(MINUTES))
        .until(() -> PAGE.matcher(server.output()).find() || !server.process.isAlive());
    assertThat(server.output()).containsPattern(PAGE);
    return server;
  }

  URI page() throws IOException {
    Matcher page = PAGE.matcher(output());
    assertThat(page.find()).isTrue();
    return URI.create(page.group(1));
  }

  /** The HTML of a page. */
  String get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(page().resolve(path)).build(), BodyHandlers.ofString())
        .body();
  }

  /** What it has said. */
  String output() throws IOException {
    return Files.readString(output);
  }

  List<String> linesWith(String text) throws IOException {
    return output().lines().filter(line -> line.contains(text)).toList();
  }

  /** Asks it to end, as an operating system does. */
  void terminate() {
    process.destroy();
  }

  int awaitExit() throws InterruptedException {
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as("it ends").isTrue();
    return process.exitValue();
  }

  /** As {@code kill -9}. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    awaitExit();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
