package dev.ringfence.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs Maven on a project, as a user would, with the Maven and the JDK that run this build. It
 * works offline: all that a nested build may need has been needed by this one.
 */
final class NestedMaven {

  private static final long TIMEOUT_MINUTES = 5;

  private final LocalRepository repository;

  NestedMaven(LocalRepository repository) {
    this.repository = repository;
  }

  /**
   * What came of a run.
   *
   * @param output both streams, by line
   */
  record Result(int status, List<String> output) {
    boolean succeeded() {
      return status == 0;
    }
  }

  /** The repository of the Maven that runs this build. */
  static Path usersRepository() {
    String known = System.getProperty("localRepository");
    return known == null
        ? Path.of(System.getProperty("user.home"), ".m2", "repository")
        : Path.of(known);
  }

  Result run(Path project, String... arguments) throws IOException, InterruptedException {
    Path log = Files.createTempFile(project, "maven", ".log");
    ProcessBuilder builder = new ProcessBuilder(command(arguments));
    builder.directory(project.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("MAVEN_"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("MAVEN_OPTS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
    Process process = builder.start();
    if (!process.waitFor(TIMEOUT_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
      throw new IllegalStateException("Maven hangs:\n" + Files.readString(log));
    }
    return new Result(process.exitValue(), Files.readAllLines(log));
  }

  private List<String> command(String... arguments) {
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    String script = windows ? "mvn.cmd" : "mvn";
    String home = System.getProperty("maven.home");
    List<String> command = new ArrayList<>();
    command.add(home == null ? script : Path.of(home, "bin", script).toString());
    command.addAll(List.of("--batch-mode", "--offline", "-Dstyle.color=never"));
    command.add("-Dmaven.repo.local=" + repository.folder());
    command.addAll(List.of(arguments));
    return command;
  }
}
