package dev.ringfence.boundary.config;

import dev.ringfence.boundary.domain.DomainMap;
import dev.ringfence.boundary.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds {@code ringfence.yml} as editors find {@code .editorconfig}, and reads it. */
public final class ConfigFile {

  /** The parser is slow on huge scalars; nobody writes a map of this size. */
  private static final long MAX_BYTES = 1_000_000;

  private ConfigFile() {}

  /**
   * The nearest {@code ringfence.yml} in a folder or above it.
   *
   * @param start a file or folder, which need not exist
   */
  public static Optional<Path> findUpwards(Path start) {
    for (Path folder = start.toAbsolutePath().normalize();
        folder != null;
        folder = folder.getParent()) {
      Path candidate = folder.resolve(RingfenceConfig.FILE_NAME);
      if (Files.isRegularFile(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a file.
   *
   * @throws ConfigException if it cannot be read or says something that is wrong; the message has
   *     every problem with its line and column
   */
  public static RingfenceConfig read(Path file) {
    Problems problems = new Problems(file.toString());
    RingfenceConfig config = new ConfigReader(file, problems).read(textOf(file));
    problems.throwIfAny();
    return config;
  }

  private static String textOf(Path file) {
    return textOf(file, MAX_BYTES, "it has more than 1 MB, which no map needs");
  }

  /** The text of a file that is not too large. */
  static String textOf(Path file, long maxBytes, String tooLarge) {
    try {
      if (Files.size(file) > maxBytes) {
        throw unreadable(file, tooLarge);
      }
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (NoSuchFileException e) {
      throw unreadable(file, "there is no such file");
    } catch (CharacterCodingException e) {
      throw unreadable(file, "it is not UTF-8 text");
    } catch (IOException e) {
      throw unreadable(file, "it cannot be read: " + e.getMessage());
    }
  }

  private static ConfigException unreadable(Path file, String why) {
    return new ConfigException(List.of(new ConfigException.Problem(file.toString(), 0, 0, why)));
  }

  /** What holds where there is no file: the words of Ringfence's own runtime, and no map. */
  public static RingfenceConfig none() {
    return new RingfenceConfig(
        null,
        DomainMap.empty(),
        new Vocabulary(Presets.load(Presets.PLATFORM).and(Presets.load(Presets.DEFAULT))),
        Map.of(),
        new SourceScope(List.of()),
        Map.of());
  }
}
