package com.acme.forge;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The real npm, with a home and a cache of its own, that knows one registry. */
final class NpmClient {

  private static final long MINUTES = 2;

  private final Path home;

  /** What npm did. */
  record Result(int status, String output) {}

  NpmClient(Path home, URI registry, String token) throws IOException {
    this.home = home;
    Files.createDirectories(home);
    Files.writeString(
        home.resolve(".npmrc"),
        String.join(
            "\n",
            "registry=" + registry,
            "//%s:_authToken=%s".formatted(registry.toString().split("//", 2)[1], token),
            "cache=" + home.resolve("cache"),
            "prefix=" + home.resolve("prefix"),
            "audit=false",
            "fund=false",
            "update-notifier=false",
            "fetch-retries=0",
            ""));
  }

  static boolean isInstalled() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "npm")));
  }

  /** Creates the folder of a package that can be published. */
  Path newPackage(String name, String version) throws IOException {
    Path folder = home.resolve(name.replace('/', '-') + "-" + version);
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("package.json"),
        "{\"name\": \"%s\", \"version\": \"%s\", \"main\": \"index.js\"}".formatted(name, version));
    Files.writeString(folder.resolve("index.js"), "module.exports = '%s'\n".formatted(version));
    return folder;
  }

  /** Runs npm in a folder. */
  Result run(Path folder, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("npm"));
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile(home, "npm", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    setHome(builder.environment(), home);
    Process npm = builder.start();
    if (!npm.waitFor(MINUTES, TimeUnit.MINUTES)) {
      npm.destroyForcibly();
      throw new AssertionError(
          "npm does not end: " + String.join(" ", command) + "\n" + Files.readString(output));
    }
    return new Result(npm.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
  }

  /** Lets npm know no settings but those of a home folder. */
  static void setHome(Map<String, String> environment, Path home) {
    environment.keySet().removeIf(NpmClient::tellsNpm);
    environment.put("HOME", home.toString());
  }

  private static boolean tellsNpm(String variable) {
    String name = variable.toLowerCase(java.util.Locale.ROOT);
    return name.startsWith("npm_") || name.startsWith("node_") || name.endsWith("_proxy");
  }
}
