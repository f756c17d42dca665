package dev.ringfence.boundary.baseline;

import dev.ringfence.boundary.config.ConfigException;
import dev.ringfence.boundary.config.ConfigException.Problem;
import dev.ringfence.boundary.config.RingfenceConfig;
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
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The folder that keeps a baseline, one text file for each domain that breaks a rule.
 *
 * <p>Writers take turns by a lock on {@code ringfence.yml}, which leaves no file behind, and write
 * beside and move into place, so that a reader sees each file whole.
 */
public final class BaselineFolder {

  /** The name of the folder beside {@code ringfence.yml}. */
  public static final String NAME = "ringfence-baseline";

  private static final String SUFFIX = ".txt";

  /** Beyond any byte of the file: on some systems, a locked region cannot be read by others. */
  private static final long LOCKED_BYTE = 1L << 40;

  private final Path configFile;
  private final Path folder;

  private BaselineFolder(Path configFile) {
    this.configFile = configFile;
    this.folder = configFile.resolveSibling(NAME);
  }

  /** The folder beside a {@code ringfence.yml}; it need not exist. */
  public static BaselineFolder beside(Path configFile) {
    return new BaselineFolder(configFile);
  }

  /**
   * The baseline that belongs to a map; an empty one where there is none.
   *
   * @throws ConfigException as {@link #read} does
   */
  public static Baseline baselineOf(RingfenceConfig config) {
    return config.file() == null
        ? Baseline.empty()
        : beside(Objects.requireNonNull(config.file())).read();
  }

  /** Whether any domain has a file. */
  public boolean exists() {
    return !files().isEmpty();
  }

  /** The file of a domain. */
  public Path fileOf(String domain) {
    return folder.resolve(domain + SUFFIX);
  }

  /**
   * What the files say; nothing where there are none.
   *
   * @throws ConfigException if a line is no entry, with every such line, or if a file cannot be
   *     read
   */
  public Baseline read() {
    TreeMap<String, DomainBaseline> domains = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : files()) {
      DomainBaseline domain = new DomainBaseline();
      for (int line : domain.read(lines(file, problems))) {
        problems.add(
            new Problem(
                file.toString(),
                line,
                1,
                "this is no known finding; write 'Rule a.B#c/1 -> d.E#f/2', or take the line out"));
      }
      domains.put(domainOf(file), domain);
    }
    if (!problems.isEmpty()) {
      throw new ConfigException(problems);
    }
    return new Baseline(domains);
  }

  private static String domainOf(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
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
   * What a writer did.
   *
   * @param before what was known
   * @param after what is known now
   * @param domains those whose file has changed
   */
  public record Change(Baseline before, Baseline after, SortedSet<String> domains) {}

  /**
   * Changes the baseline while no other process does. Domains that break no rule have no file;
   * where nothing changes, nothing is written.
   *
   * @param change gets what is known at that moment, and says what is to be known; what it throws
   *     is passed on, and nothing is written
   * @throws ConfigException as {@link #read} does
   * @throws UncheckedIOException if writing fails; each file is then as it was or as it should be
   */
  public Change update(UnaryOperator<Baseline> change) {
    try (FileChannel channel = FileChannel.open(configFile, StandardOpenOption.WRITE);
        FileLock lock = channel.lock(LOCKED_BYTE, 1, false)) {
      if (!lock.isValid()) {
        throw new IOException(configFile + " cannot be locked");
      }
      Baseline before = read();
      Baseline after = change.apply(before);
      return new Change(before, after, write(after));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SortedSet<String> write(Baseline baseline) throws IOException {
    SortedSet<String> written = new TreeSet<>();
    for (var domain : baseline.domains().entrySet()) {
      Path file = fileOf(domain.getKey());
      String text = domain.getValue().text();
      boolean exists = Files.exists(file);
      if (text.isEmpty() ? exists : !exists || !Files.readString(file).equals(text)) {
        replace(file, text);
        written.add(domain.getKey());
      }
    }
    for (Path file : files()) {
      if (!baseline.domains().containsKey(domainOf(file))) {
        Files.delete(file);
        written.add(domainOf(file));
      }
    }
    return written;
  }

  private void replace(Path file, String text) throws IOException {
    if (text.isEmpty()) {
      Files.delete(file);
      return;
    }
    Files.createDirectories(folder);
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(beside, text);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(child -> child.toString().endsWith(SUFFIX)).sorted().toList();
    } catch (IOException e) {
      throw new ConfigException(
          List.of(new Problem(folder.toString(), 0, 0, "it cannot be read: " + e.getMessage())));
    }
  }
}
