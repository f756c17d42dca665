package com.acme.forge.ci.script;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs scripts with a POSIX shell, each in a new directory, with nothing in its environment but
 * what it is given, and not for ever. What a variable holds is no code to the shell, whatever it
 * is: variables are not written into the script. Thread-safe.
 */
public final class ScriptRunner {

  private static final Logger LOG = LoggerFactory.getLogger(ScriptRunner.class);
  private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(500);
  private static final long LONGEST_NAP_MILLIS = 50;

  private final Path directories;
  private final ScriptLimits limits;

  /**
   * Prepares to run scripts.
   *
   * @param directories where those of the scripts are created
   */
  public ScriptRunner(Path directories, ScriptLimits limits) {
    this.directories = directories;
    this.limits = limits;
  }

  /**
   * Runs a script, and waits for its end. When that has come, all that it has started is gone, too.
   *
   * @param name of its directory, which is deleted in the end; of no other that runs
   * @param wanted is asked now and then; if not, the script is killed
   * @throws InterruptedException if this thread is interrupted; the script is killed
   */
  public ScriptResult run(
      String name, String script, Map<String, String> variables, BooleanSupplier wanted)
      throws InterruptedException {
    Path directory = directories.resolve(name).toAbsolutePath();
    try {
      return run(directory, script, variables, wanted);
    } catch (IOException e) {
      return new ScriptResult("", Optional.of("It cannot be run: " + e.getMessage()));
    } finally {
      delete(directory);
    }
  }

  private ScriptResult run(
      Path directory, String script, Map<String, String> variables, BooleanSupplier wanted)
      throws IOException, InterruptedException {
    Path work = Files.createDirectories(directory.resolve("work"));
    Path file = Files.writeString(directory.resolve("script.sh"), script);
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", "-e", file.toString())
            .directory(work.toFile())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/local/bin:/usr/bin:/bin");
    builder.environment().put("HOME", work.toString());
    // No process can be given a NUL.
    variables.forEach(
        (variable, value) -> builder.environment().put(variable, value.replace('\0', '\uFFFD')));
    ProcessTree tree = ProcessTree.start(builder);
    KeptOutput output = new KeptOutput(limits.outputBytes());
    try {
      Optional<String> failure = await(tree.root(), output, wanted);
      return new ScriptResult(output.text(), failure);
    } finally {
      tree.kill();
    }
  }

  /**
   * Reads what there is until the script's end. It does not wait for the end of the output, which
   * may be in the hands of something that goes on in the background.
   */
  private Optional<String> await(Process process, KeptOutput output, BooleanSupplier wanted)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    long nextQuestion = begin + BETWEEN_QUESTIONS.toNanos();
    long nap = 1;
    while (!process.waitFor(nap, TimeUnit.MILLISECONDS)) {
      nap = drain(process, output) ? 1 : Math.min(2 * nap, LONGEST_NAP_MILLIS);
      long now = System.nanoTime();
      if (now - begin > limits.timeout().toNanos()) {
        return Optional.of("It was killed, since it took longer than " + text(limits.timeout()));
      }
      if (now > nextQuestion) {
        if (!wanted.getAsBoolean()) {
          return Optional.of("It was killed, since it is not wanted any more");
        }
        nextQuestion = now + BETWEEN_QUESTIONS.toNanos();
      }
    }
    drain(process, output);
    return process.exitValue() == 0
        ? Optional.empty()
        : Optional.of("The script ended with status " + process.exitValue());
  }

  /** Reads what can be read without waiting, a little at a time; whether there was any. */
  private static boolean drain(Process process, KeptOutput output) throws IOException {
    InputStream in = process.getInputStream();
    byte[] buffer = new byte[1 << 16];
    int reads = 0;
    while (reads < 256 && in.available() > 0) {
      int length = in.read(buffer, 0, Math.min(buffer.length, in.available()));
      output.add(buffer, length);
      reads++;
    }
    return reads > 0;
  }

  private static String text(Duration duration) {
    return duration.toSeconds() >= 120
        ? duration.toMinutes() + " minutes"
        : duration.toSeconds() + " seconds";
  }

  private static void delete(Path directory) {
    try (Stream<Path> paths = Files.walk(directory)) {
      List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (NoSuchFileException e) {
      // It could not be created, of which the result tells.
    } catch (IOException | UncheckedIOException e) {
      // The script has made it so; that is no reason for the job to fail.
      LOG.warn("The directory of a script is left behind: {}", e.getMessage());
    }
  }
}
