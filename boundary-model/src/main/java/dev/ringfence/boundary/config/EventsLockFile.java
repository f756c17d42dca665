package dev.ringfence.boundary.config;

import dev.ringfence.boundary.contract.EventsLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The file that keeps the promised schemas of events, beside {@code ringfence.yml}.
 *
 * <p>Writers take turns by a lock on {@code ringfence.yml}, as those of the baseline do, and write
 * beside and move into place, so that a reader sees the file whole.
 */
public final class EventsLockFile {

  /** The name of the file. */
  public static final String NAME = "events.lock.yml";

  private static final long MAX_BYTES = 50_000_000;

  /** As for the baseline: beyond any byte of the file. */
  private static final long LOCKED_BYTE = 1L << 40;

  private final Path configFile;
  private final Path file;

  private EventsLockFile(Path configFile) {
    this.configFile = configFile;
    this.file = configFile.resolveSibling(NAME);
  }

  /** The file beside a {@code ringfence.yml}; it need not exist. */
  public static EventsLockFile beside(Path configFile) {
    return new EventsLockFile(configFile);
  }

  /**
   * What was promised in the code base of a map; {@link EventsLock#NONE} where there is no file.
   *
   * @throws ConfigException as {@link #read} does
   */
  public static EventsLock lockOf(RingfenceConfig config) {
    return config.file() == null
        ? EventsLock.NONE
        : beside(Objects.requireNonNull(config.file())).read();
  }

  /** Where it is, or would be. */
  public Path path() {
    return file;
  }

  /**
   * What the file says; {@link EventsLock#NONE} where there is none. Places name the file by its
   * name alone, as it is beside the map; see {@link EventsLock#shownAs}.
   *
   * @throws ConfigException if it cannot be read or says something that is wrong; the message has
   *     every problem with its line and column
   */
  public EventsLock read() {
    if (!Files.exists(file)) {
      return EventsLock.NONE;
    }
    String text =
        ConfigFile.textOf(file, MAX_BYTES, "it has more than 50 MB, which no events need");
    Problems problems = new Problems(file.toString());
    EventsLock lock = new EventsLockReader(problems).read(text);
    problems.throwIfAny();
    return lock;
  }

  /**
   * Changes the file while no other process does. Where nothing changes, nothing is written.
   *
   * @param change gets what was promised at that moment, and says what is to be promised, or
   *     nothing to leave the file alone; what it throws is passed on, and nothing is written
   * @return whether the file has changed
   * @throws ConfigException as {@link #read} does
   * @throws UncheckedIOException if writing fails; the file is then as it was
   */
  public boolean update(Function<EventsLock, Optional<EventsLock>> change) {
    try (FileChannel channel = FileChannel.open(configFile, StandardOpenOption.WRITE);
        FileLock lock = channel.lock(LOCKED_BYTE, 1, false)) {
      if (!lock.isValid()) {
        throw new IOException(configFile + " cannot be locked");
      }
      Optional<String> text = change.apply(read()).map(EventsLock::text);
      boolean changes = text.isPresent() && !isTheSame(text.get());
      if (changes) {
        replace(text.get());
      }
      return changes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isTheSame(String text) throws IOException {
    return Files.exists(file) && Files.readString(file).equals(text);
  }

  private void replace(String text) throws IOException {
    Path beside = file.resolveSibling(NAME + ".new");
    try {
      Files.writeString(beside, text);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
