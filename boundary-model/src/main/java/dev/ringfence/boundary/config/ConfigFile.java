package dev.ringfence.boundary.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds {@code ringfence.yml} as editors find {@code .editorconfig}, and reads it. */
public final class ConfigFile {

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
    throw new UnsupportedOperationException(file.toString());
  }

  /** What holds where there is no file: the words of Ringfence's own runtime, and no map. */
  public static RingfenceConfig none() {
    throw new UnsupportedOperationException();
  }
}
