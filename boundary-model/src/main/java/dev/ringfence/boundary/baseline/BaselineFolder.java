package dev.ringfence.boundary.baseline;

import dev.ringfence.boundary.config.ConfigException;
import dev.ringfence.boundary.config.ConfigException.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder that keeps a baseline, one text file for each domain that breaks a rule.
 *
 * <p>Writers take turns by a lock file, and write beside and move into place, so that a reader sees
 * each file whole.
 */
public final class BaselineFolder {

  private static final String SUFFIX = ".txt";
  private static final String LOCK = ".lock";

  private final Path folder;

  /**
   * A baseline's folder.
   *
   * @param folder which need not exist
   */
  public BaselineFolder(Path folder) {
    this.folder = folder;
  }

  /** Whether any domain has a file. */
  public boolean exists() {
    return !files().isEmpty();
  }

  /**
   * What the files say; nothing where there are none.
   *
   * @throws ConfigException if a line is no entry, with every such line
   */
  public Baseline read() {
    TreeMap<String, DomainBaseline> domains = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : files()) {
      String name = file.getFileName().toString();
      DomainBaseline domain = new DomainBaseline();
      for (int line : domain.read(lines(file, problems))) {
        problems.add(
            new Problem(
                file.toString(),
                line,
                1,
                "this is no entry; write 'Rule a.B#c/1 -> d.E#f/2', or have 'ringfence baseline"
                    + " create' write it"));
      }
      domains.put(name.substring(0, name.length() - SUFFIX.length()), domain);
    }
    if (!problems.isEmpty()) {
      throw new ConfigException(problems);
    }
    return new Baseline(domains);
  }

  private static List<String> lines(Path file, List<Problem> problems) {
    try {
      return Files.readAllLines(file);
    } catch (MalformedInputException e) {
      problems.add(new Problem(file.toString(), 0, 0, "it is not UTF-8 text"));
    } catch (IOException e) {
      problems.add(new Problem(file.toString(), 0, 0, "it cannot be read: " + e.getMessage()));
    }
    return List.of();
  }

  /**
   * Writes the first baseline.
   *
   * @return whether it was written; if there is one already, or another process writes one at this
   *     moment, it is left alone
   * @throws UncheckedIOException if writing fails; each file is then as it was or as it should be
   */
  public boolean create(Baseline baseline) {
    return locked(
        () -> {
          boolean first = !exists();
          if (first) {
            writeFiles(baseline);
          }
          return first;
        });
  }

  /**
   * Writes a baseline; domains that break no rule have no file.
   *
   * @throws UncheckedIOException if that fails; each file is then as it was or as it should be
   */
  public void write(Baseline baseline) {
    locked(
        () -> {
          writeFiles(baseline);
          return true;
        });
  }

  /** What one process does while all others wait. */
  private interface Work {
    boolean run() throws IOException;
  }

  private boolean locked(Work work) {
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock held = channel.lock()) {
        return held.isValid() && work.run();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeFiles(Baseline baseline) throws IOException {
    for (var domain : baseline.domains().entrySet()) {
      Path file = folder.resolve(domain.getKey() + SUFFIX);
      String text = domain.getValue().text();
      if (text.isEmpty()) {
        Files.deleteIfExists(file);
      } else if (!Files.exists(file) || !Files.readString(file).equals(text)) {
        Path beside = Files.createTempFile(folder, domain.getKey(), ".tmp");
        Files.writeString(beside, text);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
      }
    }
    for (Path file : files()) {
      String name = file.getFileName().toString();
      if (!baseline.domains().containsKey(name.substring(0, name.length() - SUFFIX.length()))) {
        Files.delete(file);
      }
    }
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(child -> child.toString().endsWith(SUFFIX)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
