package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.config.ConfigFile;
import dev.ringfence.boundary.facts.CodeBase;
import dev.ringfence.boundary.judge.Judge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A judge by a {@code ringfence.yml} that a test writes, and what it says, as text. */
final class Court {

  private Court() {}

  static Judge judge(Path folder, CodeBase code, String... lines) {
    try {
      Path file = folder.resolve("ringfence.yml");
      Files.writeString(file, String.join("\n", lines) + "\n");
      return new Judge(ConfigFile.read(file), code);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each finding as {@code place: rule from -> to: message}. */
  static List<String> texts(List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                "%s: %s %s -> %s: %s"
                    .formatted(
                        finding.place(),
                        finding.rule(),
                        finding.fromDomain(),
                        finding.toDomain(),
                        finding.message()))
        .toList();
  }
}
