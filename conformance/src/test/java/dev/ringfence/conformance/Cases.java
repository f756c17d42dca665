package dev.ringfence.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All cases. */
final class Cases {

  static final Path FOLDER = Path.of("cases").toAbsolutePath();

  private static final String PRESETS = "presets";

  private static final List<ConformanceCase> ALL =
      Stream.concat(
              foldersIn(FOLDER).filter(folder -> !folder.endsWith(PRESETS)),
              foldersIn(FOLDER.resolve(PRESETS)))
          .flatMap(Cases::foldersIn)
          .map(ConformanceCase::read)
          .toList();

  private Cases() {}

  /** Every case, sorted by rule and name; those of the presets follow. */
  static List<ConformanceCase> all() {
    return ALL;
  }

  /** The cases that a witness can be asked about on the running JDK. */
  static List<ConformanceCase> of(Witness witness) {
    return ALL.stream().filter(each -> each.requirements().allow(witness)).toList();
  }

  private static Stream<Path> foldersIn(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(Files::isDirectory).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
